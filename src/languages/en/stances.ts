/**
 * English: words by which somebody is given an attitude, an intention or a manner of speaking, without being said to have
 * *said* something. PARC and PolNeAR count them as attributions; they never make somebody the source of a claim.
 */
import type { AttributionWords } from '../../engine/language-pack';

const ADVERBS =
  'also|always|already|even|first|further|later|long|never|now|often|once|openly|publicly|quickly|repeatedly|still|then|clearly|strongly|previously|recently|reportedly|sharply|widely|initially|apparently|simply|just|only|really|fully|not';
const AUXILIARY =
  "has|have|had|is|are|was|were|will|would|did|does|do|didn't|doesn't|don't|hasn't|haven't|won't|wouldn't";
const LEAD = `(${AUXILIARY})? (${ADVERBS})?`;

export const stances = {
  stances: [
    `${LEAD} (wanted|wants|hoped|hopes|feared|knew|knows|expected|sees|supported|supports|opposed|opposes|favors|preferred|prefers|sought|seeks|felt|believes|thinks|learned|realized|realised|realizes|imagined|remembers|understands|assumed|doubted|considers|decided|agreed|intends|wished|worries|aims|tried to (persuade|convince))`,
    `${LEAD} (criticized|criticised|criticizes|attacked|blasted|blasts|slammed|slams|mocked|mocks|denounced|denounces|condemned|condemns|dismissed|dismisses|rebuked|derided|lambasted|assailed|decried|bemoaned|lamented|ridiculed|praised|praises|hailed|applauded|touted|touts|championed|thanked|congratulated|endorsed|endorses|backed|backs|welcomed|celebrated|defended|defends|rejected|rejects|questioned|challenged|doubted|blamed|blames|accused|accuses|charged|threatened|threatens|scolded|insulted|rebuffed|balked|protested|honored|honoured)`,
    `${LEAD} (asked|asks|begged|pleaded|urged|urges|demanded|demands|requested|ordered|orders|instructed|encouraged|advised|invited|persuaded|convinced|pressed|pushed|lobbied|called (on|for)|appealed|petitioned|recommended|proposed|proposes|offers|assured|reassured|reminded|reminds|cautioned|warned)`,
    `${LEAD} (vowed|vows|pledged|pledges|promised|promises|swore|refused|refuses|declined|declines|agreed|threatened|opted|signaled|signalled|signals|hinted|hints|boasted|boasts|joked|jokes|quipped|teased|bragged)`,
    `${LEAD} (discussed|discusses|mentioned|mentions|addressed|addresses|described|describes|outlined|outlines|detailed|listed|highlighted|highlights|emphasized|emphasised|emphasizes|stressed|stresses|reiterated|repeated|repeats|echoed|echoes|invoked|referenced|cited|cites|quoted|quotes|compares|likened|portrayed|portrays|depicted|characterized|labeled|labelled|labels|branded|dubbed|deemed|credited|credits|recounted|recounts|recalled|recalls|revealed|reveals|disclosed|unveiled|unveils|presented|posted|emailed|tweeted|retweeted|chanted|chants|shouted|yelled|cheered|booed|sang|voiced|voices|expressed|expresses|articulated|conceded|concedes|concluded|concludes|ruled|determined|declared|declares|proclaimed|announced|announces|confirmed|acknowledged|admitted|responded|responds|replied|reacted|commented|testified|speculated|wondered|wonders|mused|apologized|apologised|complained|complains|railed|interjected|continued|projected|projects|forecast|predicted)`,
    `${LEAD} (referring|refers|referred|alluding|alludes|alluded|pointing|points|pointed) to`,
    `${LEAD} (pointing|points|pointed) out`,
    `${LEAD} (talking|talks|talked|speaking|speaks|spoke|complaining|writing|tweeting|asking|asked|joking|warning|arguing) (about|of|against|out against|in favor of)`,
    `${LEAD} (focused|focuses|focusing) on`,
    `${LEAD} (taking|takes|took) (aim at|issue with|to Twitter|credit for)`,
    `${LEAD} (making|makes|made|make) (it|the|a)? (clear|case|argument|point|promise|statement|claim|remark|comment)s?`,
    `${LEAD} (giving|gives|gave) (his|her|its|their)? (support|approval|blessing)`,
    `${LEAD} (wondering|wanting|hoping|expecting|fearing|believing|thinking|seeking|preferring|supporting|opposing|endorsing|criticizing|attacking|mocking|denouncing|praising|blaming|accusing|urging|calling|calling (for|on)|telling|describing|discussing|mentioning|recalling|promising|vowing|pledging|refusing|predicting|acknowledging|declaring|announcing|confirming|revealing|rejecting|dismissing|questioning|highlighting|touting|repeating|echoing|emphasizing|reminding|thanking|implying|stating|alleging|asserting|insisting|suggesting)`,
    `${LEAD} (be)? (concerned|worried|confident|convinced|aware|afraid|eager|wary|skeptical|sceptical|optimistic|pessimistic|unsure|outraged|surprised|shocked|reluctant|unwilling|critical of|opposed to|in favor of|supportive of|adamant|tempted|persuaded)`,
    `${LEAD} (announcing|ordering|considering|debating|weighing|mulling|trying to (persuade|convince)|looking (to|for)|vying|aiming|pushing for|pressing for)`,
  ],
  stanceForms: [
    '(will|would|did|does|do|may|might|should|can|could|has to|have to|had to|to)? (not)? (also|still|always|never|really|now|repeatedly|all|both|often|openly|generally|largely|mostly)? (say|tell|think|believe|want|hope|fear|know|expect|see|support|oppose|favor|favour|prefer|seek|urge|insist|argue|endorse|criticize|criticise|mention|acknowledge|announce|explain|describe|reveal|express|admit|agree|suggest|demand|reject|deny|defend|realize|respond|apologize)',
    "(don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|weren't) (say|tell|think|believe|want|hope|fear|know|expect|see|support|oppose|favor|favour|like|seek|mention|mind|agree|saying|sure|convinced|interested in)",
    '(saw|questions|attacks|challenges|plans to|planned to|is planning to|are planning to|lists|shares|tweets|posts|feels|favored|considered|intended to|offered to|attacking|proud|ready|willing|hopeful|certain)',
  ],
  stanceNouns: [
    '(claim|claims|assertion|allegation|allegations|accusation|accusations|suggestion|statement|argument|idea|notion|belief|beliefs|view|views|fear|fears|hope|hopes|expectation|expectations|concern|concerns|worry|worries|doubt|doubts|speculation|assumption|promise|promises|pledge|vow|threat|threats|warning|warnings|opinion|conclusion|feeling|sense|prediction|predictions|question|rumor|rumour|rumors|reports) (that|of whether|whether|about whether)',
    '(support|opposition|enthusiasm|preference|praise|demand|demands|call|calls|request|requests|plea|desire|contempt|disdain|admiration|criticism|accusations|allegations|complaints|concerns|worries|comments|remarks|doubts|views|fears) (for|to|of|about|on|against|over|from) ',
    '(his|her|their|its) (claim|claims|plan|promise|promises|proposal|proposals|pledge|vow|call|calls|decision|opposition|support|criticism|desire|demand|demands|refusal|intention|hope|hopes|view|views|belief|beliefs|threat|threats|remarks|comments|statement)',
  ],
  thatWords: ['that'],
  impressions: [
    `(has|have|had|may|might|can|could|would|will)? (not)? (seem|seems|seemed|appear|appears|appeared) (to|like|as if|as though|that|likely|unlikely|determined|poised|ready)?`,
    '(looks|looked|sounds|sounded|feels) (like|as if|as though)',
    "(is|are|was|were) (not|n't)? (widely|generally|increasingly)? (expected|seen|viewed|regarded|perceived|considered|deemed|thought|believed|known|accused|criticized|scheduled|projected|supposed|rumored|praised|asked|urged|called|dubbed|nicknamed|labeled|described|portrayed) (to|as|of|by|for|in)?",
    "it (is|was|isn't|remains|remained) (still)? (unclear|not clear|clear|unknown|not known|uncertain|likely|possible|no secret)",
    'seemingly',
    'apparently',
    'purported',
    'alleged',
  ],
} satisfies Partial<AttributionWords>;
