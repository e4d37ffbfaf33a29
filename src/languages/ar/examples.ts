/** جمل موسومة كُتبت لأجل Whence: هي اختبارات العربية. */
import type { Example } from '../../engine/language-pack';

export const examples = [
  // لا أحد يقال إنه قالها.
  { text: 'بلغت أصول الصندوق 4.2 مليار دولار في نهاية يونيو.', kind: 'quantity', sourcing: 'none' },
  { text: 'ينتظر واحد من كل أربعة مرضى أكثر من ستة أسابيع.', kind: 'quantity', sourcing: 'none' },
  { text: 'يعمل في مصنع ألتيمر 430 شخصا.', kind: 'quantity', sourcing: 'none' },
  { text: 'ارتفعت الإيجارات في فالمار بنسبة 9% في الربع الثالث.', kind: 'change', sourcing: 'none' },
  { text: 'تراجعت مبيعات سولفكس منذ الربيع.', kind: 'change', sourcing: 'none' },
  { text: 'تضاعف سعر القمح خلال عامين.', kind: 'change', sourcing: 'none' },
  { text: 'انخفضت ديون نوركس من 80 إلى 62 مليون درهم.', kind: 'change', sourcing: 'none' },
  { text: 'هذه أكبر طلبية رقائق في تاريخ سولفكس.', kind: 'comparison', sourcing: 'none' },
  { text: 'عدد عربات الترام في فالمار أكثر من عددها في بورتو ألتو.', kind: 'comparison', sourcing: 'none' },
  { text: 'بلغ محصول الأرز هذا العام مستوى قياسيا.', kind: 'comparison', sourcing: 'none' },
  { text: 'أفرغ قراصنة جسر ألتيمر خلال الليل.', kind: 'event', sourcing: 'none' },
  { text: 'سرّحت فولتارا 850 عاملا الأسبوع الماضي.', kind: 'event', sourcing: 'none' },
  { text: 'غرّمت الهيئة المنظمة المنصة يوم الثلاثاء.', kind: 'event', sourcing: 'none' },
  {
    text: 'باعت سلمى حداد أسهمها في سولفكس في مارس.',
    kind: 'event',
    sourcing: 'none',
    because: 'من يفعل ليس هو المصدر',
  },
  { text: 'أُغلق المصنع في عام 2021 بعد حريق.', kind: 'event', sourcing: 'none' },
  { text: 'انهار الجسر في الثالثة من فجر الاثنين.', kind: 'event', sourcing: 'none' },
  { text: 'الرقم الأبرز: 600 مليار دولار مخصصة للبنية التحتية للذكاء الاصطناعي.', kind: 'plan', sourcing: 'none' },
  { text: 'تعتزم سولفكس تأجير بطارياتها للبلديات.', kind: 'plan', sourcing: 'none' },
  { text: 'ستغلق الوزارة أربع محطات قبل عام 2030.', kind: 'plan', sourcing: 'none' },
  { text: 'تخطط ألتيمر لاستثمار 90 مليون يورو في رصيف جديد.', kind: 'plan', sourcing: 'none' },
  { text: 'من المتوقع أن ينخفض عدد السكان إلى النصف بحلول 2050.', kind: 'forecast', sourcing: 'vague' },
  { text: 'قد ترتفع أسعار الكهرباء في العام المقبل.', kind: 'forecast', sourcing: 'none' },
  { text: 'أدى الجفاف إلى انخفاض منسوب النهر.', kind: 'cause', sourcing: 'none' },
  { text: 'توقف المصنع بسبب عطل في المحطة.', kind: 'cause', sourcing: 'none' },
  { text: 'يجب على السائقين إجراء فحص طبي كل عام.', kind: 'rule', sourcing: 'none' },
  { text: 'يُحظر التدخين داخل المحال اعتبارا من أكتوبر.', kind: 'rule', sourcing: 'none' },
  { text: 'يقع مقر الشركة في مدينة فالمار.', kind: 'state', sourcing: 'none' },
  { text: 'تملك سولفكس ثلاثة مصانع في البلاد.', kind: 'state', sourcing: 'none' },

  // مصدر مسمى.
  {
    text: 'قال وزير المالية سامي الحداد إن الاقتصاد نما بنسبة 3% هذا العام.',
    kind: 'change',
    sourcing: 'named',
    source: 'وزير المالية سامي الحداد',
  },
  {
    text: 'وأعلنت شركة سولفكس أنها ستغلق مصنعها في فالمار.',
    kind: 'plan',
    sourcing: 'named',
    source: 'شركة سولفكس',
  },
  {
    text: 'وبحسب وزارة المالية، انخفض العجز إلى 4 مليارات درهم.',
    kind: 'change',
    sourcing: 'named',
    source: 'وزارة المالية',
  },
  {
    text: 'ارتفع معدل البطالة إلى 11%، وفقا للمعهد الوطني للإحصاء.',
    kind: 'change',
    sourcing: 'named',
    source: 'معهد الوطني للإحصاء',
  },
  {
    text: '«لن نغلق المصنع هذا العام»، قالت مديرة الشركة ليلى منصور.',
    kind: 'plan',
    sourcing: 'named',
    source: 'مديرة الشركة ليلى منصور',
  },
  {
    text: 'وذكرت صحيفة الميناء أن الشركتين ستندمجان في الربيع.',
    kind: 'plan',
    sourcing: 'named',
    source: 'صحيفة الميناء',
  },
  {
    text: 'وأظهرت دراسة لجامعة فالمار أن النوم القصير يزيد الوزن.',
    kind: 'cause',
    sourcing: 'named',
    source: 'دراسة لجامعة فالمار',
  },
  {
    text: 'وأكد المتحدث باسم البلدية أن الأشغال ستبدأ في نوفمبر.',
    kind: 'plan',
    sourcing: 'named',
    source: 'المتحدث باسم البلدية',
  },
  {
    text: 'وقالت ليلى منصور إن القطار تأخر ثلاث ساعات.',
    kind: 'event',
    sourcing: 'named',
    source: 'ليلى منصور',
  },
  {
    text: 'وأوضح البنك المركزي في تقريره السنوي أن التضخم تراجع إلى 2.4%.',
    kind: 'change',
    sourcing: 'named',
    source: 'البنك المركزي',
  },
  {
    text: 'وأشارت منظمة الصحة العالمية إلى أن عدد الإصابات انخفض.',
    kind: 'change',
    sourcing: 'named',
    source: 'منظمة الصحة العالمية',
  },
  {
    text: 'ونقلت وكالة رويترز عن الشركة أنها باعت أسطولها.',
    kind: 'event',
    sourcing: 'named',
    source: 'وكالة رويترز',
  },

  // مصدر غير مسمى.
  {
    text: 'وقال مسؤول في الوزارة طلب عدم ذكر اسمه إن القرار اتخذ في مايو.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'مسؤول في الوزارة طلب عدم ذكر اسمه',
  },
  {
    text: 'وقال موظف سابق إن الرواتب لم تدفع منذ شهرين.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'موظف سابق',
  },
  {
    text: 'وأفاد مصدر مطلع على المفاوضات بأن الاتفاق وقع ليلا.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'مصدر مطلع على المفاوضات',
  },
  {
    text: 'وقالت شاهدة إن السفينة غرقت خلال دقائق.',
    kind: 'event',
    sourcing: 'anonymous',
    source: 'شاهدة',
  },

  // مصدر لا يُعرف.
  {
    text: 'ويقول خبراء إن الأسعار سترتفع في الشتاء.',
    kind: 'forecast',
    sourcing: 'vague',
    source: 'خبراء',
  },
  {
    text: 'وبحسب مصادر، ستبيع الشركة حصتها قبل الصيف.',
    kind: 'plan',
    sourcing: 'vague',
    source: 'مصادر',
  },
  { text: 'ويقال إن المصنع سيغلق في الربيع.', kind: 'plan', sourcing: 'vague' },
  { text: 'وأفادت تقارير إعلامية بأن المدير استقال.', kind: 'event', sourcing: 'vague', source: 'تقارير إعلامية' },
  { text: 'ويُعتقد أن الحريق اندلع في المخزن.', kind: 'event', sourcing: 'vague' },
  { text: 'وأظهرت دراسات حديثة أن الضوضاء ترفع ضغط الدم.', kind: 'cause', sourcing: 'vague', source: 'دراسات حديثة' },
  { text: 'وذُكر أن السفينة غادرت الميناء ليلا.', kind: 'event', sourcing: 'vague' },

  // لا يُعرف بمن يتصل.
  { text: 'كما ذكرنا أعلاه، انخفضت المبيعات بنسبة 9%.', kind: 'change', sourcing: 'unclear' },

  // ما يشبه وليس منه.
  {
    text: 'يعتمد المصنع على مصدر مياه مستقل.',
    kind: 'state',
    sourcing: 'none',
    because: 'مصدر المياه ليس مصدر خبر',
  },
  {
    text: 'انتهت الأشغال حسب الجدول الزمني في سبتمبر.',
    kind: 'event',
    sourcing: 'none',
    because: 'الجدول لا يقول شيئا',
  },
  {
    text: 'رفضت الشركة التعليق، وأغلق المصنع يوم الجمعة.',
    kind: 'event',
    sourcing: 'none',
    because: 'لم تقل شيئا',
  },

  // ليست ادعاءات.
  { text: 'لماذا ارتفعت الإيجارات إلى هذا الحد؟', kind: 'question' },
  { text: 'من يستفيد من هذا القرار؟', kind: 'question' },
  { text: 'اشترك الآن في نشرتنا البريدية.', kind: 'call' },
  { text: 'لمزيد من المعلومات، اضغط هنا.', kind: 'call' },
  { text: 'إنه إنجاز رائع حقا.', kind: 'opinion' },
  { text: 'من المؤسف أن تنتهي القصة هكذا.', kind: 'opinion' },
  { text: 'جميع الحقوق محفوظة.', kind: 'boilerplate' },
  { text: 'اقرأ أيضا', kind: 'boilerplate' },
  { text: 'وقفتُ الشهر الماضي ساعتين في الطابور.', kind: 'experience' },
  { text: 'لو ارتفعت الفائدة 3% لفقدت أسر كثيرة بيوتها.', kind: 'hypothesis' },
  { text: 'التضخم هو ارتفاع عام ومستمر في الأسعار.', kind: 'common' },

  // أضيفت بعد كتابة القواعد.
  {
    text: 'وتوقعت هيئة الأرصاد هطول أمطار غزيرة مساء الجمعة.',
    kind: 'forecast',
    sourcing: 'named',
    source: 'هيئة الأرصاد',
  },
  {
    text: 'وأكدت سلمى حداد، مديرة الميناء، أن السفن ستعود في مايو.',
    kind: 'plan',
    sourcing: 'named',
    source: 'سلمى حداد، مديرة الميناء',
  },
  { text: 'وأضاف أن الميزانية بلغت 40 مليون درهم.', kind: 'quantity', sourcing: 'unclear' },
  { text: 'نقل الميناء 310 آلاف حاوية في العام الماضي.', kind: 'event', sourcing: 'none' },
  {
    text: 'وحسب دراسة حديثة، ينام 33% من السكان أقل من ست ساعات.',
    kind: 'quantity',
    sourcing: 'vague',
    source: 'دراسة حديثة',
  },
  { text: 'وقالت الشركة إنها ستبيع أسطولها.', kind: 'plan', sourcing: 'anonymous', source: 'الشركة' },
  {
    text: 'وكشف تقرير البنك الدولي أن الفقر تراجع إلى 8%.',
    kind: 'change',
    sourcing: 'named',
    source: 'تقرير البنك الدولي',
  },
  { text: 'وقدر محللون الخسائر بنحو 12 مليون دولار.', kind: 'quantity', sourcing: 'vague', source: 'محللون' },
  {
    text: 'واتهم النائب كريم السباعي الشركة بالتلاعب بالأسعار.',
    kind: 'event',
    sourcing: 'named',
    source: 'النائب كريم السباعي',
  },
  { text: 'تنتج المزرعة 20 طنا من الزيتون سنويا.', kind: 'quantity', sourcing: 'none' },
  { text: 'يبلغ عدد سكان المدينة ضعف ما كان عليه في 1980.', kind: 'comparison', sourcing: 'none' },
  { text: 'ستُفتتح المحطة الجديدة عام 2028.', kind: 'plan', sourcing: 'none' },
  { text: 'على الحكومة أن تعيد النظر في القرار فورا.', kind: 'opinion' },
  { text: 'كم مرة سنسمع هذا الوعد؟', kind: 'question' },
  { text: 'تابعونا على صفحتنا.', kind: 'call' },
] satisfies readonly Example[];
