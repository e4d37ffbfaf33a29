/** מה שדף אומר על התוכן של עצמו, ומה שרק דומה לו. נכתב עבור Whence. */
import type { NoticeExample } from '../../engine/language-pack';

export const noticeExamples = [
  {
    text: 'הכתבה הזו נכתבה על ידי בינה מלאכותית מתוך ידיעות של צדדים שלישיים ולא נבדקה בידי אדם לפני הפרסום.',
    clauses: ['third-party-origin', 'ai-involved'],
  },
  { text: 'תורגם אוטומטית מגרמנית. המקור עשוי להיות שונה.', clauses: ['translated'] },
  { text: 'תוכן בתשלום: המפרסם לבדו אחראי לטקסט זה.', clauses: ['sponsored'] },
  {
    text: 'דף זה עשוי לכלול תוכן של צדדים שלישיים, ואיננו ערבים לדיוקו.',
    clauses: ['third-party-origin', 'no-guarantee'],
  },
  { text: 'האתר אינו מתחייב לנכונות המידע בכתבה זו.', clauses: ['no-guarantee'] },
  { text: 'מערכת האתר אינה אחראית לנזקים שנגרמו משימוש במידע זה.', clauses: ['no-liability'] },
  { text: 'הדעות המובעות במאמר הן של הכותב ואינן משקפות את עמדת העיתון.', clauses: ['opinions-own', 'no-endorsement'] },
  { text: 'כתבה זו נועדה למידע בלבד ואינה מהווה ייעוץ השקעות.', clauses: ['information-only', 'no-advice'] },
  { text: 'כתבה זו תורגמה אוטומטית מאנגלית.', clauses: ['translated'] },
  { text: 'סיכום זה נוצר באמצעות בינה מלאכותית.', clauses: ['ai-involved'] },
  { text: 'תוכן שיווקי', clauses: ['sponsored'] },
  { text: 'פוסט זה כולל קישורי שותפים ואנו עשויים לקבל עמלה.', clauses: ['affiliate'] },
  { text: 'הודעה לעיתונות', clauses: ['press-release'] },
  { text: 'טקסט זה נכתב על ידי קורא.', clauses: ['user-generated'] },
  { text: 'מקור: עיתון הנמל', clauses: ['republished'] },
  // רק דומה.
  { text: 'בית המשפט מצא את ההוצאה אחראית לנזק.', clauses: [] },
  { text: 'החברה נותנת עשר שנות אחריות על הסוללות.', clauses: [] },
  { text: 'שכר הדירה עלה ב-9% ברבעון השלישי.', clauses: [] },
  { text: 'כל הזכויות שמורות. אין להעתיק.', clauses: [] },
  { text: 'האמנית ציירה מפה של הנמל בעזרת בינה מלאכותית.', clauses: [] },
  { text: 'הספר יצא בארבעים שפות והעשיר אותה.', clauses: [] },
  { text: 'הרומן משנת 1925 נקרא עד היום.', clauses: [] },
  { text: 'הרשות הודיעה שהפלטפורמה אינה ערבה לפיקדונות.', clauses: [] },
  { text: 'מבשלה תמכה בפסטיבל שלושים שנה.', clauses: [] },
  { text: 'צילום: רויטרס', clauses: [] },
  { text: 'קראו את תנאי השימוש לפני ההרשמה.', clauses: [] },
  { text: 'אנו משתפים נתונים עם צדדים שלישיים כדי למדוד ביקורים.', clauses: [] },
  { text: 'איננו אחראים לתוכן של אתרים חיצוניים.', clauses: [], because: 'על דפים של אחרים' },
  { text: 'שוק התרגום האוטומטי הכפיל את עצמו בחמש שנים.', clauses: [] },
] satisfies readonly NoticeExample[];
