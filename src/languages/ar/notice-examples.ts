/** أمثلة على ما تقوله الصفحة عن محتواها، وما يشبهه وليس منه. كُتبت لأجل Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'أعدّ الذكاء الاصطناعي هذا المقال اعتمادا على أخبار أطراف ثالثة ولم يراجعه أي شخص قبل النشر.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  {
    text: 'المحتوى المنشور في هذه الصفحة مأخوذ من مصادر خارجية، ولا يتحمل المشغّل أي مسؤولية عن دقته.',
    clauses: ['third-party-origin', 'no-liability'],
  },
  { text: 'يكتب المستخدمون المنشورات وهي تعبر عن رأيهم وحدهم لا عن رأي المنصة.', clauses: ['opinions-own'] },
  { text: 'مترجم آليا من الألمانية. قد يختلف النص الأصلي.', clauses: ['translated'] },
  { text: 'محتوى مدفوع: المعلن وحده مسؤول عن هذا النص.', clauses: ['sponsored'] },
  {
    text: 'قد تتضمن هذه الصفحة محتوى مقدما من أطراف ثالثة، ولا نضمن دقته.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'لا يضمن الموقع صحة المعلومات الواردة في هذا المقال.', clauses: ['no-guarantee'] },
  { text: 'الموقع غير مسؤول عن أي خسائر ناتجة عن استخدام هذه المعلومات.', clauses: ['no-liability'] },
  {
    text: 'الآراء الواردة في هذا المقال تعبر عن رأي كاتبها ولا تعبر بالضرورة عن رأي الصحيفة.',
    clauses: ['no-endorsement', 'opinions-own'],
  },
  { text: 'هذا المقال لأغراض إعلامية فقط ولا يعد نصيحة استثمارية.', clauses: ['information-only', 'no-advice'] },
  { text: 'تُرجم هذا النص آليا من الإنجليزية.', clauses: ['translated'] },
  { text: 'تمت ترجمة هذا المقال من الفرنسية.', clauses: ['translated'] },
  { text: 'تم إنشاء هذا الملخص بواسطة الذكاء الاصطناعي.', clauses: ['ai-involved'] },
  { text: 'هذا محتوى مدفوع من شركة ألتيمر.', clauses: ['sponsored'] },
  { text: 'محتوى برعاية', clauses: ['sponsored'] },
  { text: 'تحتوي هذه الصفحة على روابط تسويق بالعمولة.', clauses: ['affiliate'] },
  { text: 'بيان صحفي', clauses: ['press-release'] },
  { text: 'هذا المقال كتبه أحد القراء.', clauses: ['user-generated'] },
  { text: 'أعيد نشر هذا المقال من صحيفة الميناء.', clauses: ['republished'] },
  { text: 'هذا موقع ساخر وكل ما فيه من نسج الخيال.', clauses: ['satire'] },
  // ما يشبه وليس منه.
  { text: 'قال القاضي إن الناشر مسؤول عن الضرر.', clauses: [] },
  { text: 'تضمن الشركة البطارية عشر سنوات.', clauses: [] },
  { text: 'ارتفعت الإيجارات بنسبة 9% في الربع الثالث.', clauses: [] },
  { text: 'جميع الحقوق محفوظة.', clauses: [] },
  { text: 'رسمت الفنانة خريطة الميناء بمساعدة الذكاء الاصطناعي.', clauses: [] },
  { text: 'الصورة: رويترز', clauses: [] },
  { text: 'تُرجمت الرواية إلى أربعين لغة.', clauses: [] },
  { text: 'أعلنت الهيئة أن المنصة لا تضمن الودائع.', clauses: [] },
  { text: 'نحن غير مسؤولين عن محتوى المواقع الخارجية.', clauses: [], because: 'عن صفحات غيرها' },
  { text: 'نُشرت الرواية لأول مرة عام 1925.', clauses: [] },
  { text: 'رعت شركة مشروبات المهرجان ثلاثين عاما.', clauses: [] },
  { text: 'اقرأ شروط الاستخدام قبل التسجيل.', clauses: [] },
  { text: 'نشارك بياناتك مع أطراف ثالثة لقياس الزيارات.', clauses: [] },
] satisfies readonly NoticeExample[];
