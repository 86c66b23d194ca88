<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>مقبولة مع تعليق</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>معترض عليها</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Implemented</source>
        <translation>منفَّذ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>(not described yet)</source>
        <translation>(لم يوصف بعد)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>الإجراء التصحيحي استجابة لنتيجة تدقيق: افتح نتيجة التدقيق وأضفه هناك.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>إضافة إجراء تصحيحي إلى {} {}</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>إضافة إلى {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>إرفاق بهذا الإجراء</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>إرفاق بـ {}</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>جزء الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>الفاعلية</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>يملأ اسمك وتاريخ اليوم</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>تصفية بكلمة أو مسؤول أو رقم</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>تصفية الإجراءات التصحيحية حسب الحالة</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>تصفية الإجراءات التصحيحية بالكلمات</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>الانتقال إلى نتيجة التدقيق {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>الانتقال إلى نتائج التدقيق</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>سجل تغييرات الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>سجل تغييرات {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التغييرات…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>ربط دليل موجود…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>لا إجراءات تصحيحية بعد</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>غير منفَّذ بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>اذكر من تحقق ومتى وبناءً على أي دليل، ثم أصدر الحكم.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>بانتظار التحقق</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>التحقق من قِبل فريق التدقيق</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>تحققتُ منه اليوم</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>ما الذي جرى تصحيحه، ولماذا حدث، وما الذي يمنع تكراره.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>سحب الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>بلا إجراء تصحيحي:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>الإجراء {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>استجابةً لـ {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>متأخر {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>المتأخر: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>تم سحب {}.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>تغيير من إصدار أحدث</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>إضافة الإجراء التصحيحي {name}</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>إضافة: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>إضافة: {record} (السجلات: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>اعتماد إصدار آخر من قائمة التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>الإجابة عن %n سؤال</numerusform>
            <numerusform>الإجابة عن سؤال واحد</numerusform>
            <numerusform>الإجابة عن سؤالين</numerusform>
            <numerusform>الإجابة عن %n أسئلة</numerusform>
            <numerusform>الإجابة عن %n سؤالًا</numerusform>
            <numerusform>الإجابة عن %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>الرد على ملاحظة المراجعة {name}</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>الإجابة عن {name}</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>إرفاق أدلة (العدد: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>إرفاق الدليل {name}</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>استرجاع الدليل {name}</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>استرجاع نتيجة التدقيق {name}</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>استرجاع: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>تغيير: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>تغيير: {record} (السجلات: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>تغيير: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>بنود نتيجة التدقيق {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>مسح الإجابة عن {name}</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>مسح إجابات %n سؤال</numerusform>
            <numerusform>مسح إجابة سؤال واحد</numerusform>
            <numerusform>مسح إجابتي سؤالين</numerusform>
            <numerusform>مسح إجابات %n أسئلة</numerusform>
            <numerusform>مسح إجابات %n سؤالًا</numerusform>
            <numerusform>مسح إجابات %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>إغلاق ملاحظة المراجعة {name}</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>استنتاج بشأن {name}</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>تمييز %n سؤال</numerusform>
            <numerusform>تمييز سؤال واحد</numerusform>
            <numerusform>تمييز سؤالين</numerusform>
            <numerusform>تمييز %n أسئلة</numerusform>
            <numerusform>تمييز %n سؤالًا</numerusform>
            <numerusform>تمييز %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>تمييز {name}</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>تجميع نتيجة التدقيق {name}</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>تجميع نتائج التدقيق: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">إسناد الجزء {name}</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>إسناد أجزاء (العدد: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>إسناد {part} إلى {person}</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>السماح باقتراح تطابق {name} مجددًا</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>علامات على {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>إلغاء استخدام أدلة هنا (العدد: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>إلغاء استخدام الدليل {name} هنا</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>ملاحظة على %n سؤال</numerusform>
            <numerusform>ملاحظة على سؤال واحد</numerusform>
            <numerusform>ملاحظة على سؤالين</numerusform>
            <numerusform>ملاحظة على %n أسئلة</numerusform>
            <numerusform>ملاحظة على %n سؤالًا</numerusform>
            <numerusform>ملاحظة على %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>ملاحظة على {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>تخطيط الوقت لـ {name}</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>تسجيل نتيجة التدقيق {name}</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>إزالة: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>إزالة: {record} (السجلات: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>تسجيل أن {name} مختلفة</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>تحديد البيانات الشخصية المقصود وجودها</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>حسم تعارضات (العدد: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>حسم التعارض: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>حسم التعارض: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>توقيع القسم {name}</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>إعادة توقيع القسم {name}</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>بدء التدقيق {number}</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>إخراج نتيجة التدقيق {name} من مجموعتها</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>استرداد أجزاء (العدد: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>إلغاء تمييز {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>إلغاء تمييز %n سؤال</numerusform>
            <numerusform>إلغاء تمييز سؤال واحد</numerusform>
            <numerusform>إلغاء تمييز سؤالين</numerusform>
            <numerusform>إلغاء تمييز %n أسئلة</numerusform>
            <numerusform>إلغاء تمييز %n سؤالًا</numerusform>
            <numerusform>إلغاء تمييز %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>استرداد {part} من {person}</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>فك تجميع نتائج التدقيق: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>استخدام الدليل {name}</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>سحب الإجراء التصحيحي {name}</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>سحب الدليل {name}</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>سحب نتيجة التدقيق {name}</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} لـ %n سؤال</numerusform>
            <numerusform>{result} لسؤال واحد</numerusform>
            <numerusform>{result} لسؤالين</numerusform>
            <numerusform>{result} لـ %n أسئلة</numerusform>
            <numerusform>{result} لـ %n سؤالًا</numerusform>
            <numerusform>{result} لـ %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Version</source>
        <translation>الإ&amp;صدار</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>اعتماد إصدار أحدث</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>أُجيب عنها سابقًا ويعاد طرحها: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>أُجيب عنه سابقًا: إعادة طرحه</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>إعادة الطرح: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>قائمة التدقيق المراد اعتمادها</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>قوائم التدقيق (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>اختر ملفًا فيه إصدارها الأحدث.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>اختر سؤالًا لعرض الاختلاف فيه.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>تبقى كل الإجابات. أزل التأشير عن الأسئلة المضافة التي لا يُراد طرحها في هذا التدقيق.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>تطرح الأسئلة نفسها التي يطرحها التدقيق الآن.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>إصدار أحدث من قائمة تدقيق</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>لم يعد يُطرح؛ ولم تكن له إجابة</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>لم يعد يُطرح؛ إجابته محفوظة</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>قراءة قوائم التدقيق</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>تجري قراءة قوائم التدقيق…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>قراءة {}</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>قائمة تدقيق هذا التدقيق غير موجودة في المكتبة.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>الإصدار {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>تم اعتماد الإصدار {}، وحُفظت كل الإجابات.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>متغيرة: {changed}، مضافة: {added}، لم تعد تُطرح: {removed}، دون تغيير: {kept}</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>هذه قائمة تدقيق لمواصفة أخرى؛ اعتمد إصدارًا أحدث من القائمة نفسها.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>مطابق، غير مطابق، …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>مستوى النضج من 0 إلى 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>«{text}» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>«{text}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>«{text}» ليس مستوى نضج.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>«{text}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>«{text}» ليس من الخيارات.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>مرتجل</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>أجب بنعم أو لا.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>متحسّن</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>عدم مطابقة رئيسية</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوية</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>عدم مطابقة ثانوية</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>فرصة للتحسين</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>مسجَّل دون حكم</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>متكرر</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>استخدم من 0 إلى 5.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>استخدم واحدًا من: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>اكتب مثلًا 12 أو 12.5.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>اكتبه بالشكل 2026-10-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">البند</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">حساب العميل</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">العملية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>By {}</source>
        <translation>حسب {}</translation>
    </message>
    <message>
        <source>In groups with headings</source>
        <translation>في مجموعات ذات عناوين</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>الأخير أولًا</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>فرز نتائج التدقيق وتجميعها</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>فرز نتائج التدقيق وتجميعها، حاليًا حسب {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>المرة السابقة: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>بلا ممارسة</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>بلا إجابة في المرة السابقة</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>غير مميَّز</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>تقييم المرة السابقة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight {}</source>
        <translation>الوزن {}</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>المجيب</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>إرفاق الملفات: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>إرفاق {}</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>تعذّر الإرفاق: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>صورة ملصقة {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>نص ملصق {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>لا توجد صورة ولا ملف ولا نص لإرفاقه.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>هذه النافذة مفتوحة للقراءة فقط؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>إعادة القراءة للتحقق</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} من {total}، المتبقي {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;من يُسأل</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>بشأن السؤال {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>مثلًا: من يوافق على التغييرات الطارئة ليلًا</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>الدور أو الاسم؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>عرض القائمة ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>عرض القائمة…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>للسؤال لاحقًا</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>ال&amp;سؤال</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>السؤال المطلوب</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>الدور، ثم Enter</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>أدوار لا أسماء. يدوّن Enter مقابلة تجري الآن، أو يربط المقابلة التي أُجريت مع ذلك الدور.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>للسؤال: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>ما بقي للسؤال عنه، وممن (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>اعتماد إصدار أحدث…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">يجد المدققون أسئلتهم في العمل الميداني ضمن «عرض» ثم «المسندة إليّ».</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التدقيق</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>حقائق عن المكان</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>لا يتوقف أي سؤال في هذا التدقيق على حقيقة.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>يحتفظ التدقيق بنسخته الخاصة من الأسئلة؛ وتغيير الملفات لا يغيّر شيئًا هنا.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>حيث لا تصح حقيقة، تُعد الأسئلة المتوقفة عليها غير منطبقة.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">من يطرح أسئلة كل قسم</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>الإصدار {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>لم تعد تُطرح وحُفظت لإجاباتها: {}</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>ال&amp;تواريخ</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;منظمة</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>المواق&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;حسابات العملاء</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>حسابات العملاء</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>جولات ميدانية، {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>كراكوف، سيبو، العاملون من المنزل</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>&amp;رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>مد&amp;ققون آخرون</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>مدققون آخرون</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>ال&amp;خدمات</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>مكتب الخدمة، المكتب الخلفي</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>بها يُكتب التقرير والنصوص التي يبدأ بها التدقيق</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>المشمولة بالعينة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>النوع والرقم، ما لم تسمّه</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>نوع التدقيق</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>من يخضع للتدقيق</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{check}, {place}</source>
        <translation>{check}، {place}</translation>
    </message>
</context>
<context>
    <name>AuditStatus</name>
    <message>
        <source>Concluded</source>
        <translation>مختتم</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر تقريره</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>معايير الت&amp;دقيق</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>الأ&amp;هداف</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>الوحدات التنظيمية والخدمات والمواقع والمناوبات والفترة المشمولة</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>الن&amp;طاق</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>المواصفات والسياسات والعقود والقوانين المدقَّق وفقًا لها</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>ما يُراد للتدقيق أن يتبيّنه</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>تدقيق متابعة</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>تقييم الفجوات</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>تدقيق داخلي</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>تدقيق مورّد</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(لم يوصف بعد)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>الإقرار والإجراءات التصحيحية كلام الجهة الخاضعة للتدقيق لا كلام المدقق.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>إضافة إجراء تصحيحي</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>جزء الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>الإجراء التصحيحي {}: {}. الانتقال إليه.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>بكلمات الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>الاستحقاق {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مسؤول</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>حساب العميل: {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>تحديد ما إذا كان نظام إدارة الخدمات مطابقًا لمعايير التدقيق ومطبَّقًا ومحافَظًا عليه بفاعلية، وتحديد فرص التحسين.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>مقابلات، وملاحظة العمل في موقعه، ومراجعة المعلومات الموثقة والسجلات، استنادًا إلى قائمة التدقيق «{title}» الإصدار {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>الموقع: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>يستند التدقيق إلى عينات اختيرت بالحكم المهني. وقد توجد حالات عدم مطابقة لم تُكتشف؛ والعينات التي جرى فحصها مسجلة مع كل سؤال.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>سياسات المنظمة وخططها وإجراءاتها الخاصة بإدارة الخدمات؛ ومستويات الخدمة المتفق عليها مع العملاء؛ والمتطلبات القانونية المعمول بها.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}، البنود من 4 إلى 10 والملحق A، مع التعديل 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}، البنود من 4 إلى 10، مع التعديل 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>لا توجد كاميرا متصلة، أو أن النظام لا يسمح لهذا البرنامج باستخدامها.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>يحتاج التقاط الصور إلى جزء اختياري غير مثبت. لتثبيته: {}. حتى ذلك الحين تُضاف الصور بالسحب والإفلات، أو بالأمر «إرفاق»، أو عبر مجلد الوارد.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>عرض مباشر</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Space أو Enter</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>التقاط أخرى</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>الكاميرا لا تعمل: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>ملف جديد واحد في الوارد</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>يذهب إلى {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>استعراضها وإرفاقها (Ctrl+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>التدقيق ككل</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>ملفات جديدة في الوارد: {}</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>ال&amp;تمييز</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">الإ&amp;سناد إلى</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>الت&amp;قييم</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>سطر لكل ملاحظة</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>إضافة إلى من تمت مقا&amp;بلتهم</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>إضافة إلى ال&amp;عينة</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>إضافة إلى من تمت مقابلتهم (الدور)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>إضافة إلى العينة المفحوصة</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>إضافة إلى ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>إضافة إلى الملاحظة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>تغيير سؤال واحد</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>تغيير الأسئلة ({})</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>العودة إليها لاحقًا</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>التمييز</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>مثلًا: 15 من 214 تذكرة مغلقة</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">الإسناد إلى</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>دون إجابة</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>إلغاء التمييز</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">لا أحد بعينه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>أدوار لا أسماء</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">تُسند أقسام كاملة: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} وغيرها، وعددها {count}</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>, …</source>
        <translation>، …</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>لم يعد يُطرح</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>الإجابة محفوظة</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>إعادة الطرح</translation>
    </message>
    <message>
        <source>{id}  [{note}]  {text}</source>
        <translation>{id}  [{note}]  {text}</translation>
    </message>
    <message>
        <source>{id}  {text}</source>
        <translation>{id}  {text}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>ChecklistChooser</name>
    <message>
        <source>&amp;Checklists</source>
        <translation>&amp;قوائم التدقيق</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>تصفية بالعنوان أو المواصفة أو النوع</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>تصفية قوائم التدقيق</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>لا توجد قائمة تدقيق تطابق ذلك.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Space، أو النقر على المربع، يضيف قائمة</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>اختر واحدة من القائمة، أو استورد ملفًا لديك، أو ابدأ قائمة جديدة.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>يغطي</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>لم تُختر قائمة تدقيق</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>نحو {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>تأتي مع البرنامج</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>عدد عمليات التدقيق التي استُخدمت فيها: {count}، آخرها {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>الإصدار {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} من {whole} من البنود</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>الأسئلة: {}</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>قائمة التدقيق…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>نسخ من المكتبة…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة تدقيق جديدة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>لم يُحفظ: أصلح أولًا ما هو معلَّم.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>ترد الأسئلة في أقسام، والأقسام متتالية.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>قراءة الإصدارات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>حفظ قائمة التدقيق</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استرجاعه</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>في قائمة التدقيق هذه تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>تم حفظ الإصدار {}.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>تم استرجاع ما كُتب هنا في المرة السابقة ولم يُحفظ.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>سؤال بلا معرّف</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>نحو {} د</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>القسم {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>ما يجب إصلاحه قبل الحفظ: {count}، أولها في {where}: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>الأسئلة: {}</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation>معايير التدقيق</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>مثلًا: en</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>حروف لاتينية صغيرة وأرقام وواصلات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>واحد في كل سطر: معرّف = حقيقة، مثلًا: cards = تُقبل هنا المدفوعات بالبطاقات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>مقدَّرة من الأسئلة</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>الجاهزية للحصول على الشهادة</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>جولة ميدانية</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>تقييم الفجوات</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>تدقيق متكامل</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>تدقيق النظام</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>قوائم التدقيق</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Space يؤشر قائمة تدقيق أو يزيل تأشيرها، والحروف تصفّي القائمة</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>غير صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation>الجاهزية للحصول على الشهادة</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>جولات ميدانية</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>تقييمات الفجوات</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>آخر استخدام في {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>عمليات تدقيق النظام</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>الخاصة بك</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>الإصدار {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>نحو {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} س {minutes}</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} س</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} د</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>الأسئلة: {}</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>«{kind}» ليس نوع إجابة؛ عُدّ تقييمًا</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>تتعذر قراءة «{name}» ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>«{name}» مجلد.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>«{name}» مخصص مرتين.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>«{name}» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>«{shown}» (يُحتسب أيضًا لـ) غير معروف كله؛ تُرك غير المعروف منه</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>«{shown}» (فقط إذا) ليس شرطًا في قائمة التدقيق هذه؛ السؤال منطبق دائمًا</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>لا يمكن أن يكون «{shown}» معرّف قائمة تدقيق.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>«{shown}» ليست مواصفة معروفة هنا؛</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>«{shown}» ليس مما يمكن أن يكونه عمود؛</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>«{shown}» دقيقة غير ممكنة؛ أُخذت المدة المعتادة</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>«{text}» ({name}) ليس رقمًا؛ تُرك</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>اختر مكتبة فيها متطلبات.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>اختر قائمة تدقيق واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>اختر كل قائمة تدقيق مرة واحدة.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>انسخ قائمة التدقيق إلى ملف عادي.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>احذف الأوراق والصور التي ليست من قائمة التدقيق، أو قسّمها.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>يحفظ Excel هذا البند كالتاريخ {text}؛ أُخذ على أنه {best}</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>فيه ممارسات ITIL 4</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>اجمع عدة أعمدة بعلامة +، مثل evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>راجع كتابة اسمه.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>راجع هل حُفظ ونُسخ كاملًا.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>سمِّ المقصود.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>لم يُعثر على عمود أسئلة في «{shown}».</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>لم يُعثر على سؤال في «{shown}».</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>لا يمكن أن يكون إلا عمود واحد «{name}».</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>يقبل «مطابق لـ» حتى 10 أسئلة بالشكل checklist/question؛ تُرك غيرها</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>حدد أي عمود يحوي الأسئلة.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>قسّم الملف.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>قائمة التدقيق «{twice}» موجودة مرتين.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>تتعذر قراءة تخصيص الأعمدة المحفوظ.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>فيه أكثر من {most} سؤال.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>الموجود: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>لا توجد قائمة تدقيق «{id_or_path}».</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>لا يوجد عمود «{shown}».</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>لا يوجد ملف «{shown}».</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>لا يوجد صف عناوين «{shown}».</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>لا يوجد فيه سؤال.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>لا توجد ورقة «{shown}» ذات محتوى.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>لا يوجد ما يُجمع.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>اكتب مثلًا question=C,clause=A,section=B,header=4.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>توجيهات YAML ‏(%) غير مسموح بها؛ احذف هذا السطر</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>يحتاج الاختيار إلى 2 حتى 12 خيارًا، وهنا {count}؛ عُدّ نصًا</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>فُتحت علامة اقتباس في السطر {value} ولم تُغلق</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>يبدأ هنا مستند ثانٍ؛ أبقِ مستندًا واحدًا في كل ملف</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>قيمة مكررة على أكثر من {max_columns} عمود</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>كل البنود أرقام من الملحق A دون حرفه؛ قُرئت على أنها A.5.1 وهكذا</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>المراسي (&amp;{shown}) غير مسموح بها؛ احذفها أو ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>يصبح ضخمًا عند فك ضغطه</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>تتعذر قراءته ({strerror})؛ راجع أذوناته</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>تتعذر قراءته كجدول ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>اختر مكتبة فيها إطار عمل</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>أُخذ البند «{shown}» على أنه {label}</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>فيه أرقام بنود</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>أغلقها أو احذفها</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>العمود {letter}{name} لم يُستخدم؛ وهو مملوء في {count} من صفوف الأسئلة</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>تُرك الشرط «{shown}»</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>تكملة للصف {row}</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>انسخ جدوله إلى مصنف جديد كقيم فقط</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>انسخ جدوله إلى جدول بيانات</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>احذف ما ليس من قائمة التدقيق</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>احذف ما زاد على قائمة التدقيق</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>هل تقصد {word}؟</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>مكرر للصف {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>صدّر المكتبة بصيغة YAML أو اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>مذكور قبل ذلك في السطر {line}؛ أبقِ واحدًا منهما</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>فيه أكثر من {max_columns} عمود</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>فيه أكثر من {max_rows} صف</translation>
    </message>
    <message>
        <source>header</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>يحوي آلاف الأجزاء</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>أصبح المعرّف «{shown}» هو {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>استورده كمصنف عادي</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>تالف أو ليس مصنفًا ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>تالف أو لم يُنسخ كاملًا</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>أكبر من 1 MiB؛ قسّم قائمة التدقيق</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>ليس بترميز UTF-8 (البايت {data:#04x} هنا)؛ احفظ الملف بترميز UTF-8 في محررك</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>مضغوط بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>محفوظ بترميز UTF-16 أو ليس نصًا؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>هي مواصفة السؤال نفسه؛ اذكر البند هناك أو احذف هذا</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>تجتمع مجموعاته بعدد {count} من الطرق، وهي أكثر مما تتسع له الشروط؛ تُركت</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>المعروف: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>تُرك يدويًا</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>نصوص أطول بجانب الأسئلة</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>مفاتيح الدمج غير مسموح بها؛ اكتب الحقول كاملة</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>أكثر من {max_values} قيمة؛ قسّم قائمة التدقيق</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>أكثر من {max_values} قيمة؛ قسّم الملف</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>أكثر من {most_sections} قسم؛ استُخدمت عناوين أوسع بدلًا منها</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>فيه أسماء مواصفات</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>يذكر {same} أيضًا؛ احتُسب لـ {main} فقط</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>متداخل بأكثر من {max_depth} مستوى</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>متداخل بأكثر من {max_depth} مستوى؛ تحتاج قائمة التدقيق إلى ستة</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>لا نص للسؤال</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>لا توجد ورقة فيها الأعمدة {needed} في صفها الأول</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>لا توجد ورقة أسئلة من القالب</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>ليس YAML: مسافة بداية هذا السطر بعلامة جدولة؛ استخدم مسافات</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>ليس YAML: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>ليس YAML: {said}؛ راجع هنا المسافات البادئة وعلامات الاقتباس والنقطتين</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>ليس YAML: {what}؛ راجع هنا المسافات البادئة وعلامات الاقتباس والنقطتين</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>افتحه في Excel واحفظه من جديد</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>افتحه في Excel واحفظه بصيغة .xlsx</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>أعد الأسماء إلى الصف الأول من الورقة «{question_sheet}»</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>يمتد إلى الخلية {column_letter}{value}؛ وهذا كبير جدًا</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>عنوان مكرر</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>احفظه بترميز UTF-8 في محرر</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>احفظه من دونها</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>احفظ جدوله كمصنف جديد</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>احفظ الجدول بصيغة .xlsx أو .csv</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>في القسم «{title}» عدد {count} من الأسئلة؛ قُسّم إلى أجزاء من {most_questions}</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>عنوان قسم</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>قصيرة ومختلفة في كل صف</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>قسّم الملف</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>المواصفة «{shown}» غير معروفة؛ عُدّت خاصة بك</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>الوسوم ({shown}) غير مسموح بها؛ احذفها أو ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>الوسوم ({tag}) غير مسموح بها؛ احذفها أو ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>الاسم المستعار *{name} لا يدل على شيء يمكن تكراره؛ اكتبه كاملًا</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>الملف فارغ؛ ابدأ بـ format: iso20k-checklist/1</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>يذكر الملف مواصفته بنفسه، {standard_titles}؛ أُبقي على ذلك</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>في المكتبة أطر عمل أخرى لم تُستورد: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>اسم حقل قائمةٌ أو تعيين؛ ضع النص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>في السؤال {count} حرفًا؛ وُضعت بقيته في «ما يُبحث عنه»</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>السؤال طويل جدًا؛ وُضعت بقيته في «ما يُبحث عنه»</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>تتكرر النصوص القصيرة القليلة نفسها</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>في النص {count} حرفًا؛ وُضعت بقيته في «ما يُبحث عنه»</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>يوجد هنا بايت NUL؛ الملف تالف أو ليس نصًا، احفظه كنص بترميز UTF-8</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>يوجد هنا حرف تحكم (U+{ord:04X})؛ أعد كتابة هذا السطر</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>يوجد هنا حرف تحكم؛ أعد كتابة هذا السطر</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>لا يوجد في هذه المكتبة إطار عمل فيه متطلبات، بل فقط: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>لا يوجد فيه سؤال</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>لا توجد ترجمة «{shown}»؛ الترجمات: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>هذا ملف Word أو PowerPoint</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>هذا مجلد؛ سمِّ ملف قائمة تدقيق فيه</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>هذه صفحة ويب، أيًا كان ما يقوله اسمها</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>هذا مصنف بصيغة XML لعام 2003</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>هذا ليس قالب قائمة تدقيق؛ تنقص ورقته الأولى الصف Format</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>هذا ليس نصًا ولا مصنفًا</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>هذا ليس ملفًا عاديًا؛ انسخ قائمة التدقيق إلى ملف عادي</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>هذا {kind} وليس قائمة تدقيق؛ احفظها كنص YAML</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>هذا {what} وليس جدولًا</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>عنوان فوق الجدول</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>حدّث البرنامج، أو اكتب {format}</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>اكتب واحدًا</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name} طويل جدًا؛ قُطع من «{shown}»</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>تكررت {numbers}؛ أُنشئت المعرّفات من البنود</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} مذكور قبل ذلك في السطر {lines}؛ أبقِ واحدًا</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what} طويل جدًا؛ قُطع من «{shown}»</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… و{count} أخرى على الأقل</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>رقم البند أو كلمة من عنوانه، مثلًا 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>البنود المناسبة</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>عدم الاستشهاد بـ {} بعد الآن</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>إزالة البند {} {}</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>«{}» ليس بندًا في ISO/IEC 20000-1:2018. البنود من 4.1 إلى 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>تعذّر حفظ ما كُتب أخيرًا.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>العمود {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>المعلومات الموثقة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>المعرّف أو الرقم</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>راجع هذا: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>رقم صف العناوين</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>القسم أو العملية</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>ماهية كل عمود</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>ليس من قائمة التدقيق</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} من {all} من الأسئلة</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>تُطرح مرة واحدة لعدة مواصفات: {}</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>تُطرح مرة واحدة لمواصفتين: {}</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>تُطرح مرة بدلًا من مرتين: {}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>كل عمل&amp;يات التدقيق</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>ال&amp;تدقيق</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ ا&amp;حتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>تغيير الم&amp;فاتيح…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>تغيير ال&amp;محدد…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;قوائم التدقيق…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>إن&amp;هاء المقابلة</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>ت&amp;صدير التقرير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;بحث في القائمة</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>تميي&amp;ز هذا السؤال</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>&amp;وضع الجولة</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>الانتقال إلى ب&amp;ند…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;خطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>سجل تغييرات ه&amp;ذا التدقيق…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>ال&amp;وارد من الصور والملفات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>تدقيق &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>السؤال ال&amp;تالي بلا إجابة</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>ح&amp;جم النص العادي</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;لصق كدليل</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>الصي&amp;غ الجاهزة لنتيجة التدقيق هذه…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>السؤال ال&amp;سابق بلا إجابة</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>معاينة ال&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>تسجيل &amp;نتيجة تدقيق من هذا السؤال</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>إعادة ضبط ت&amp;خطيط النافذة</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>&amp;كالمرة السابقة</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>بحث في ال&amp;كل…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>الإ&amp;رسال إلى رئيس الفريق…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>بند أو عنصر أو رقم من هذا التدقيق</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>تدقيق مكتمل لتجربة كل شيء عليه، في مجلد خاص به</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>حزمة بما أُنجز هنا</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>نافذة ثانية على مساحة العمل هذه، مثلًا على شاشة أخرى</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>إ&amp;رفاق دليل بهذا السؤال…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>إضافة ملف إلى هذا الدليل</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>إضافة عناصر</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>بعد إدراج صيغة: إزالة المواضع المتبقية</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>بعد إدراج صيغة: الموضع التالي</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>الإجابة دون مغادرة الملاحظة</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>سهم، إطار، نص</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>كما يجب، والانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>إرفاق الصورة أو الملفات أو النص من الحافظة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>العودة إلى السؤال لاحقًا، أو إلغاء التمييز</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>نسخ قاعدة البيانات إلى النسخ الاحتياطية لمساحة العمل وفحص النسخة</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>غير مطابق، وكتابة ملاحظة العنصر</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>ثماني خطوات تُؤشَّر تلقائيًا كلما أنجزتها</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>كل أمر ببضعة من حروفه</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>كل المفاتيح في ورقة واحدة</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>كل ما يُسأل عنه، وممن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>دليل يبقى في مكانه: تذكرة أو ملف ورقي أو جهاز</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>العمل الميداني</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>تصفية القائمة بالكلمات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>للمدققين: ما أُسند إليهم، أو التدقيق كاملًا</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>العودة من التغييرات إلى الملاحظات</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>الانتقال إلى التقرير وصيغ تصديره</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>الانتقال إلى الكلمات التي قد يعلّق عليها المراجع</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>الانتقال إلى موضوع الملاحظة؛ وفي الرد: تم</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>إسناد الأسئلة المحددة إلى مدقق، مع موعد</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>إسناد المحدد لمد&amp;قق…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>في نتيجة التدقيق</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>في الملاحظة</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>الم&amp;قابلات…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>أكبر، أصغر، الصورة كاملة</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>الاطلاع على حزم الفريق، أو استيراد الإيصالات</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>فُحص أو لم يُفحص</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>تعليم الصورة أو حجب أجزاء منها</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>علامات على صورة</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>تحريك؛ Ctrl: عشر خطوات؛ Shift: تغيير الحجم</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>ملاح&amp;ظة المراجعة التالية</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>الملفات الجديدة في مجلد هاتفك أو كاميرتك</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>التعار&amp;ض التالي</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>السؤال المميَّز التا&amp;لي</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>العنصر التالي، وعنصر جديد بعد الأخير</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>إلغاء استخدامه هنا</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>لا ينطبق، والانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>غير محدد، والانتقال إلى العنصر التالي</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>تدوين سؤال لاحق دون مغادرة العمل الحالي</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>رقم مع سطر نص</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>سؤال واحد في كل مرة، كبير بما يكفي للقراءة واللمس وقوفًا</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>فتح حز&amp;مة…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>فتح مساحة عمل أو إنشاؤها في مجلد آخر</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>فتح التدقيق ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>مفاتيح أخرى لأي أمر، أو بلا مفاتيح من حرف واحد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>الأجزاء والأعمدة والنافذة كما كانت أول مرة</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>وضع علامة أو كتابة كلماتها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>دقائق كل قسم: المخططة والمستخدمة واللازمة</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>السؤال المميَّز السا&amp;بق</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>الأسئلة التي تُترك ليتسع الوقت للبقية، الأقل خسارة أولًا</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>الأسئلة والملاحظات ونتائج التدقيق والأدلة والأشخاص، أثناء الكتابة</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>مرجع بلا مل&amp;ف…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>التعليق على ما بين يديك، أو إعادته إلى مدققه</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>التقييم والتمييز والنصوص لكل الأسئلة المحددة</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">التقييم والتمييز والنصوص والإسناد لكل الأسئلة المحددة</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>المُعاد إليّ…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>صيغ جاهزة لهذا الجزء</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>نصوص جاهزة لبنود نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>ملاحظات المراجعة</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>ملاحظة مراجعة…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>حفظ تقرير عن م&amp;شكلة…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>حفظ والانتقال إلى السؤال التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>الأقسام والأسئلة والتفاصيل بالتناوب</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>تحديد وتحريك وتغيير الحجم</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>عرض &amp;مجلد مساحة العمل</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>بدء تدقيق من قائمة تدقيق</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>ب&amp;دء مقابلة…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>التقاط &amp;صورة…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>أخذ إجابة التدقيق السابق حيث لم يتغير السؤال</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>إزالة العنصر</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>إزالة تقييم العنصر</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>المكتبة: استعراض واستيراد وتحرير وتصدير</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>قائمة عمليات التدقيق في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>السؤال التالي الذي تريد العودة إليه</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>التقرير، أو أوراق العمل لملئها يدويًا، كصفحات</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>ال&amp;أوقات حسب القسم…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>الوقت المتبقي هن&amp;ا…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>للسؤال لا&amp;حقًا…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>حتى متى يتوفر وقت للأسئلة المعروضة</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>النسخ المختلفة جنبًا إلى جنب؛ F8 ضمن الدمج</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>الإصدارات والأعداد وسجل الأخطاء، لا شيء من عمليات تدقيقك؛ وأنت من يرسله</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>ما يمكن تأ&amp;جيله…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>ما بقي للسؤال &amp;عنه…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>ما أعاده المراجعون إليك، عنصرًا عنصرًا</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>ما تجيب عنه من الآن ليس جزءًا منها</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>من فعل ماذا ومتى، ومن أي قيمة إلى أي قيمة</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>من يُسأل؛ وما تجيب عنه في الأثناء يُدوَّن على أنه سُئل عنه</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>من سُئل، وبأي دور، ومتى، وعن ماذا</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>بكاميرا هذا الحاسوب، لما هو بين يديك</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>كتا&amp;بة الحزم…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>كتابة الرد</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>كتابة الشرح</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>كتابة الملاحظة؛ تصحيح الرقم</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>يجري العد …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>مجريات التدقيق</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>صياغة النص من الأعداد</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>الحقول المتعارضة: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>يملأ النص ما دام فارغًا فقط</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>نتائج التدقيق المسجلة: عدم مطابقة رئيسية: {major}، عدم مطابقة ثانوية: {minor}، فرص للتحسين: {ofi}، ممارسات جيدة: {positive}.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>الانتقال إلى التعارضات</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>مدى استيفاء المعايير، مع الأرقام التي يستند إليها</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>إن لم يوجد ما يُذكر، فاذكر أنه لا يوجد شيء.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>النوع متعارض</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>المستوفى حسب البند</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>من الأسئلة المحكوم عليها وعددها {applicable}، المستوفى {met} ({share} %).</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">تعارضات قائمة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>الأسئلة بلا إجابة: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>الأسئلة خارج العينة: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>المتطلبات غير مستوفاة بالكامل في: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>يمكن إصدار التقرير متى حُسمت، أو متى ذكر سبب عدم حسمها.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>مقارنة نسخ {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>متعارض: {}. لا تُعرض نسخة أحد حتى يُحسم التعارض.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>عرض كل النسخ جنبًا إلى جنب وحسم التعارض</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>اختر قاعدة أخرى، أو احسمها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>قارن النسخ واحسم التعارض ضمن الدمج، التعارضات.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>هذا ليس نصًا.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>يُسجَّل مرة واحدة نهائيًا.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>أُبقي وعُدّل: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>راجع النسخ مجددًا.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>العلامات: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>لهذا الشخص أكثر من نسخة.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>ليست أي من النسخ لمدققه أو مؤلفه.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>ليست أي من النسخ لرئيس فريق التدقيق.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>ليست أي من النسخ لهذا الشخص.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>لم يُسجَّل شيء. راجع كل النسخ ثم قرر.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>الأسئلة: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>حدد هل يُسحب السجل أم يُبقى.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>حدد نسخة من تُعتمد.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>اذكر سبب الحسم على هذا النحو.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>احسمه ضمن الدمج، التعارضات؛ ثم أعد التصدير.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>تلك النسخة من {field} لم تعد قائمة.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>تبيّن القائمة ما هو كذلك.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>النص الأطول</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>أحدث نسخة وفق ساعات مؤلفيها، وقد تكون خاطئة</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>يبقى السبب في سجل التغييرات.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>لا تحسم القاعدة أيًا من هذه التعارضات.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>نسخة شخص بعينه</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>نسخة المدقق المسند إليه، وإلا فنسخة مؤلف السجل</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>نسخة رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>هذا الحقل غير متعارض (أو لم يعد كذلك).</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>العنوان متعارض</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>نسختان متساويتان في الطول.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>لنسختين الوقت نفسه.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>اسحب السجل مع ذكر السبب وسجّله من جديد.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>مسحوب أو مُبقى</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>سُحب: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>النسخة {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>{author}:
{text}</source>
        <translation>{author}:
{text}</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
    <message>
        <source>{field} is in conflict; nothing was changed.</source>
        <translation>{field} متعارض؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>يُسجَّل {field} مرة واحدة نهائيًا، لذا لا يمكن اختيار أي من النسختين.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>لا يقبل {field} إلا إحدى نسخه أو تركه فارغًا.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}، {field}: وردت نسخة أخرى أثناء اتخاذك القرار.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>كل المدققين</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">كل الأنواع</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">كل الأقسام</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation>كلاهما  B</translation>
    </message>
    <message>
        <source>Combined text</source>
        <translation>النص المدمج</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>ترد التعارضات مع حزم الفريق</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>التعارضات: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>القرار لاحقًا  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>تحرير نص  E</translation>
    </message>
    <message>
        <source>Filter by auditor</source>
        <translation>التصفية حسب المدقق</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>التصفية حسب نوع السجل</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>التصفية حسب القسم</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>الانتقال إلى التعارض التالي؛ ويبقى هذا قائمًا</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>الانتقال إلى السجل</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>الانتقال إلى {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>سجل التغييرات ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>سجل تغييرات هذه النسخة</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>ترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>لا هذه النسخة ولا تلك: يُترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>جديد: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>لم يعد موجودًا: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>لا تعارضات</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>لا أصل مشترك بينهما</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>قاعدة واحدة لكل المدرج؛ تُعرض أولًا نتيجة كل منها</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>نص واحد بكل النسخ تحت أسماء مؤلفيها</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>صورة الدليل {}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>السبب: {}</translation>
    </message>
    <message>
        <source>Recent reasons</source>
        <translation>أسباب حديثة</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>تسجيل هذا النص  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>يُسجَّل مرة واحدة نهائيًا: اسحب السجل مع ذكر السبب وسجّله من جديد.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>اذكر السبب ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>الحسم بقاعدة…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>اعتماد هذه  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>اعتماد النسخة {number}، {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>الفريق والحزم</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>تُعتمد هذه النسخة؛ ويُطلب السبب</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>إذا غيّر شخصان القيد نفسه دون أن يطّلع أحدهما على كلام الآخر، تبقى النسختان هنا جنبًا إلى جنب حتى يحسم أحد التعارض مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>سبب الحسم على هذا النحو؛ يبقى في سجل التغييرات</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>كتابة نص خاص بك من النسخ</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>نسخة {author}، استُرجعت بأمر التراجع ({person})</translation>
    </message>
    <message>
        <source>{field} · {people}</source>
        <translation>{field} · {people}</translation>
    </message>
    <message>
        <source>{field} · {section}</source>
        <translation>{field} · {section}</translation>
    </message>
    <message>
        <source>{moment} (UTC{offset})</source>
        <translation>{moment} (UTC{offset})</translation>
    </message>
    <message>
        <source>{moment}, {device}</source>
        <translation>{moment}، {device}</translation>
    </message>
    <message>
        <source>{number} · {authors}</source>
        <translation>{number} · {authors}</translation>
    </message>
    <message>
        <source>{person}, {moment}: {words}</source>
        <translation>{person}، {moment}: {words}</translation>
    </message>
    <message>
        <source>{record}, {field}, versions by {people}</source>
        <translation>{record}، {field}، نسخ {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>المدرج {} من {} من التعارضات</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>اختلافات الرأي</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">المراجعة</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>الفريق والحزم</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>ما يلزم حسمه</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>نسخ سؤال واحد</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>نسخ من المكتبة</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>نسخ الأسئلة ({})</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>تصفية بالبند أو المعرّف أو كلمة</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>تصفية الأسئلة</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>فتح قائمة التدقيق</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>قراءة المكتبة</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير عن مشكلة…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>صادف البرنامج خطأ غير متوقع.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>كُتب ما حدث في {} (دون أي شيء من التدقيق).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>ما يصفه السطر أسفل النافذة بأنه محفوظ فهو سليم. يمكنك متابعة العمل.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>ساعة الجهاز المسجِّل</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decide in the place of the lead auditor?</source>
        <translation>هل تقرر نيابةً عن رئيس فريق التدقيق؟</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>رئيس فريق هذا التدقيق شخص آخر. يُسجَّل قرارك باسمك، مع أنك قررت نيابةً عنه.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; وبضعة حروف من أمر</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>بند مثل 8.6.1 ينتقل إلى أول سؤال فيه بلا إجابة</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>عنصر أو رقم مثل 8.6.1-03 أو NC-2026-003 يظهر في الأعلى</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>بند أو عنصر أو رقم، مثلًا 8.6.1 أو A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Enter ينتقل إليه. Ctrl+Enter ينتقل إليه ويبقى هنا. Esc يعود.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Enter يفتح. Ctrl+Enter يفتح ويبقى هنا. Esc يعود. &gt; يعرض الأوامر.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Enter ينفذ الأمر. Esc يعود. دون &gt; يجري البحث في كل شيء.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>كلمات أو حروف أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>عُثر على: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>الانتقال إلى بند</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>البحث في الأسئلة والملاحظات ونتائج التدقيق والأدلة والأشخاص</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>عرض كل الأنواع مجددًا</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>فشل البحث: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>لا يسأل هذا التدقيق عن شيء يخص {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>ما يمكن كتابته</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>ما سُحب لا يُعثر عليه هنا؛ تجده في سجل تغييرات التدقيق.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>كلمات أو بداياتها: يجب أن ترد كلها</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>تقرر نيابةً عن رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>اترك القرار لرئيس فريق التدقيق، أو صرّح بأنك تقرر نيابةً عنه.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>لم يُستنتج شيء بشأن هذا السؤال.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>لا يختلف المدققون في هذا السؤال.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>القرار لرئيس فريق هذا التدقيق، وهو شخص آخر.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>أجاب {name} بعد ذلك</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>غيّر {name} إجابته بعد ذلك</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>غيّر {name} ما دوّنه بعد ذلك</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>سحب {name} إجابته بعد ذلك</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>تغيّر بعد القرار: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>اتخاذ القرار</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>القرار على هذا النحو</translation>
    </message>
    <message>
        <source>Decide like {auditor}</source>
        <translation>القرار وفق {auditor}</translation>
    </message>
    <message>
        <source>Decided by {name}: {result}. {reason}</source>
        <translation>قرار {name}: {result}. {reason}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>تقرر: {}</translation>
    </message>
    <message>
        <source>Decisions in conflict: {}</source>
        <translation>القرارات المتعارضة: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">الوثائق والسجلات المطَّلع عليها</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>يجيب كل مدقق هناك في ورقة عمله الخاصة</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>أدلة ربطها آخرون</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">العمل الميداني</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>الانتقال إلى السؤال</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">من تمت مقابلتهم (الدور)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>إبقاؤه رأيًا مخالفًا</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>أبقاه {name} رأيًا مخالفًا. {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>أُبقي رأيًا مخالفًا: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>يتطلب تقييمًا وسببًا؛ وتبقى الإجابتان (Enter)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>لا أدلة مرتبطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>أسئلة اختلف الحكم فيها</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">العينة المفحوصة</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>عرضه في العمل الميداني (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>ما زال ساريًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>يأخذ هذه الإجابة قرارًا؛ ويُطلب السبب</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>لا يختلف المدققون</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>يعود السؤال بلا قرار</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>يطبع التقرير حكم كل مدقق، مع بيانك إن قدّمته (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>القرار نفسه بالسبب نفسه، على الإجابات بوضعها الحالي (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>أصبحوا متفقين.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>يختلفون في التقييم.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>يختلفون في القيمة.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>يختلفون في الحكم بشأن {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>قراران متعارضان؛ احسم الأمر ضمن التعارضات.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>بلا قرار: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>ما حسم القرار، أو البيان للتقرير</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>إذا اختلف حكم مدققين على السؤال نفسه، تظهر الإجابتان هنا مع أدلتهما. يقرر رئيس فريق التدقيق مع ذكر السبب، أو يبقي الأمر رأيًا مخالفًا في التقرير.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · البند {clause} · {section}</translation>
    </message>
    <message>
        <source>{result} · {auditors}</source>
        <translation>{result} · {auditors}</translation>
    </message>
    <message>
        <source>{standard}: {verdict}</source>
        <translation>{standard}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Add recipient</source>
        <translation>إضافة مستلم</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة التوزيع</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>مثلًا: PDF، نسخة ورقية</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>لا أحد يستلم التقرير بعد.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>الأدلة نفسها ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>الملف نفسه ({one} و{other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(بلا عنوان بعد)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>ضمن مجموعة بالفعل: {}. التجميع يضيف البقية إليها.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>عدم اقتراح تطابق نتائج التدقيق المؤشَّرة مجددًا</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>هل المعنى واحد؟</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">نتائج التدقيق</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>يمكن تجميع نتائج التدقيق هناك أيضًا</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>نتائج التدقيق: {findings}. المواقع: {sites}. تُحسب كل منها نتيجة مستقلة.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>تجميع نتائج التدقيق المؤشَّرة</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>جمّعها عدة أشخاص في الوقت نفسه؛ وتسمى أيضًا: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>المجموعات: {groups}، ونتائج التدقيق فيها: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>هل تُضم المجموعات؟</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>السماح باقتراح تطابقها مجددًا</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>قد تكون متطابقة</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">طبيعة الإخفاق</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>لا نتائج تدقيق تبدو مكررة</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>غير متطابقة</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>غير متطابقة: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">الدليل الموضوعي</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>المكررات المحتملة والمجموعات</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>متطابقة على الأرجح: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>تُقرأ أولًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">المتطلب</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">عرض</translation>
    </message>
    <message>
        <source>Show this finding on its page</source>
        <translation>عرض نتيجة التدقيق هذه في صفحتها</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>عرض {number}</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>إخراج كل نتائج التدقيق من هذه المجموعة</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>إخراجها من المجموعة؛ وتبقى البقية معًا</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>إخراج {number} من المجموعة</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>نتيجة التدقيق التي تُقرأ أولًا في المجموعة (مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>هذه غير متطابقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>عنوان المجموعة</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>فك التجميع</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>أزل التأشير عما لا ينتمي إليها</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>إذا وجد عدة مدققين الأمر نفسه، يُقترح هنا تجميع نتائجهم. المجموعة عنوان يعلوها: تحتفظ كل نتيجة تدقيق بمؤلفها ونصها وأدلتها وتُحسب لموقعها.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>سبب تطابقها أو عدم تطابقها (يجوز تركه فارغًا)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}: ذكر أحدهم أنها غير متطابقة. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} من النتائج المتطابقة</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>تُقرأ {number} أولًا</translation>
    </message>
    <message>
        <source>{score} of 100: {reasons}</source>
        <translation>{score} من 100: {reasons}</translation>
    </message>
    <message>
        <source>{words}  {key}</source>
        <translation>{words}  {key}</translation>
    </message>
</context>
<context>
    <name>Effectiveness</name>
    <message>
        <source>Effective</source>
        <translation>فعّال</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>غير فعّال</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Correct one of the days.</source>
        <translation>صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>ستكون الفترة من {first} إلى {last}، وتنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>اذكر مكان العنصر، مثلًا رقم التذكرة أو رمز الرف.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>يجري الإرفاق…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>يجري الإرفاق… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>قابل للتشغيل</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>كل الملفات هي الأصول بايتًا ببايت، مع ما وردت به من بيانات المكان والكاميرا والمؤلف.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>كل الملفات عدا الصور المعلَّمة المذكورة أدناه هي الأصول بايتًا ببايت، مع ما وردت به من بيانات المكان والكاميرا والمؤلف.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>أدلة تدقيق، عدد الملفات: {count}.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>تُركت لتعذّر إزالة بيانات المكان والكاميرا منها بيقين:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>لم يُزل: ما تذكره ملفات الفيديو والصوت وPDF وOffice وغيرها عن المكان والجهاز والمؤلف، وما يُرى في الصورة نفسها.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>نُسخت الصور دون بيانات المكان والكاميرا والوقت والمؤلف (EXIF، GPS، XMP، IPTC، التعليقات). تحتفظ صور JPEG وPNG وWebP وGIF ببكسلاتها دون تغيير؛ وكُتبت صور HEIC وAVIF بصيغة JPEG بجودة {quality}؛ وأُعيدت كتابة TIFF دون فقد.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>صور عُلّمت أو حُجبت أجزاء منها؛ تحل النسخة محل الأصل، وما هو أسود أُزيل منها نهائيًا:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>يحتوي عليها المجلد {folder} كما وردت: يمكن أن يُرى فيه ما حُجب.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>تبقى الأصول في خزانة التدقيق. وحيث تختلف نسخة، يُذكر أصلها بقيمة SHA-256، هنا وفي {manifest}:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>هذه الملفات قد تُشغَّل أو تقود إلى مكان آخر. لا تفتحها:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>للتحقق من عدم تغيير أي ملف منذ هذا التصدير: sha256sum -c {manifest} في هذا المجلد.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>الأصل SHA-256 {original}، النسخة SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>original {name}, SHA-256 {sha256}</source>
        <translation>الأصل {name}، SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>EvidenceFilesCard</name>
    <message>
        <source>A further file of this piece, under the same number</source>
        <translation>ملف آخر لهذا الدليل بالرقم نفسه</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>إضافة ملف آخر إلى هذا الدليل</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>أسهم وإطارات وأرقام ومواضع حجب على نسخة من الصورة (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>الكاميرا: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>حقائق عن {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>تعليم الصورة {} أو حجب أجزاء منها</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>تعليم أو حجب…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>فتح نسخة من {}</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>فتح النسخة المعلَّمة</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>فتح النسخة المعلَّمة من {}</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>الصورة: {} × {} بكسل</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>الموضع المذكور في الملف: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>تاريخ الاستلام: {}</translation>
    </message>
    <message>
        <source>Recorded: {}</source>
        <translation>تاريخ التسجيل: {}</translation>
    </message>
    <message>
        <source>SHA-256: {} {}</source>
        <translation>SHA-256: {} {}</translation>
    </message>
    <message>
        <source>Size: {} ({} bytes)</source>
        <translation>الحجم: {} ({} بايت)</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>تاريخ الالتقاط حسب الملف: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>العنصر نفسه موجود في: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>النوع: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>سحب الملف {}</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>سحب هذا الملف</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. تحتوي الصادرات على النسخة ذات SHA-256: {first} {second}</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>دليل مادي</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>لقطة شاشة</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص حوار</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>الأدلة في الحزمة</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">الملف مفقود</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (موجود هنا بالفعل)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>قابل للتشغيل، لا يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>الدليل {number}، {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>الملفات: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}، يجري إرفاقه، {} %</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>لا شيء مطابق من {}.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>إضافة ملف إلى {}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>إضافة مرجع…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>تستند إليه نتيجة تدقيق صادرة: لماذا يُسحب؟</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>أسهم وإطارات وأرقام ومواضع حجب على نسخة من الصورة (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>إرفاق بالتدقيق</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>إرفاق بالتدقيق، أو إضافة إلى {}</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>تم إرفاق: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>يجري الإرفاق… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>ينسخ كل الأدلة إلى مجلد، مع قائمة بقيم SHA-256 يمكن لأي شخص التحقق منها</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>عدم سحب الدليل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>دليل لا ملف له هنا: تذكرة أو ملف ورقي أو جهاز (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>تصدير الأدلة…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>تصدير الأدلة</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>تصفية بكلمة أو رقم أو اسم ملف</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>تصفية الأدلة حسب النوع</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>تصفية الأدلة بالكلمات</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>الانتقال إلى {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>سجل تغييرات الدليل</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>سجل تغييرات {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التغييرات…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>تعليم صورة هذا الدليل أو حجب أجزاء منها</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>تعليم أو حجب…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>لا أدلة بعد. أفلت ملفات هنا، أو أضف ملفات، أو أرفقها بسؤال في العمل الميداني.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>صورة الدليل</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>سبب سحب الدليل</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>لا يدعم شيئًا بعد</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>لا يدعم شيئًا بعد: اربطه من سؤال أو نتيجة تدقيق أو إجراء.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>سحب الدليل</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>سحب الدليل لهذا السبب</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (قابل للتشغيل)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>{} من الملفات مع ملف تعريفي وبيان للملفات في {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>تم سحب {}؛ يبقى الملف في الخزانة، ويمكن معرفة ما جرى من سجل التغييرات.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>إضافة ملف إلى {}</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>إضافة ملف إلى {}…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>إرفاق دليل</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>إرفاق ملفات كأدلة</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>إرفاق هنا</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>إرفاق الصورة أو الملفات أو النص من الحافظة (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>إرفاق، أو إضافة إلى {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>اختيار ملفات (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>أفلت ملفات هنا، أو ألصق بالضغط على Ctrl+V، أو اختر «إرفاق»</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>تحرير الشرح</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Enter يفتح، F2 يحرر الشرح، Insert يضيف ملفًا، Del يلغي استخدامه هنا</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>الأدلة · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>المزيد عن الأدلة</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>إلغاء استخدامه هنا</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>فتح &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>لصق من الحافظة كدليل</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>الصورة والمرجع وما يمكن فعله بالمربع المختار</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>مرجع بلا ملف…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>إيقاف الإرفاق</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>التقاط صورة…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} لا ملف له هنا؛ موجود في: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceTip</name>
    <message>
        <source>About: {}</source>
        <translation>بشأن: {}</translation>
    </message>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>قابل للتشغيل، لا يُفتح أبدًا. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>محفوظ لدى: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>تاريخ الاستلام: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>تاريخ الالتقاط: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&quot;{digest}&quot; is no SHA-256.</source>
        <translation>«{digest}» ليست قيمة SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>«{key}» ليس مفتاحًا عامًا.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>«{recipient}» ليس مفتاحًا للتشفير (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>«{word}» ليست من الكلمات المستخدمة لذلك.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>لا يمكن أن تضم الحزمة أكثر من {limit} ملف.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>قيد من النسخة {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>اطلب الكلمات الست مجددًا، أو الأرقام الاثني عشر.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>اطلب عبارة المرور من المرسل، هاتفيًا لا بالبريد.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>اطلب من المرسل كتابتها لهذا الجهاز أو بعبارة مرور.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>راجع أذونات ذلك المجلد، أو حدد مجلدًا آخر في متغير البيئة ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>جارٍ فحص الحزمة</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>اختر ملفًا ينتهي اسمه بـ .i20k.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>اختر مجلدًا آخر أو حرّر مساحة. لم تُكتب أي حزمة.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>جارٍ فك تشفير الحزمة</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>شفّر بعبارة مرور أو لأجهزة، لا بكليهما.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>القيد {seq} من النسخة {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>استبعد أحدهما.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>حدد مساحة عمل أو حزمة أو مجلدًا أو ملف zip سبق تصديره.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>لم تُكتب أي حزمة. افحص القرص أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>لم تُكتب أي حزمة. أرسل الجديد منذ المرة السابقة.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>لم تُكتب أي حزمة. يبيّن `workspace check` ما هو التالف.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>لم تُكتب أي حزمة. يبيّن `workspace check` أي دليل هو.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>لا يُوثق بشيء حتى ذلك الحين. استعده من نسخة احتياطية لإعداداتك، أو انقله وأكّد مفاتيح فريقك من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>لم يتغير شيء. اطلب من المرسل كتابة الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>لم يتغير شيء. افحص القرص أو ذاكرة USB الموجودة عليها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>لم يتغير شيء. حرّر مساحة ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>لم يتغير شيء. اطلب إرسالها من جديد، أو انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>لم يتغير شيء. اطلب إرسالها كملف مشفّر دون ‎--armor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>لم يتغير شيء. اكتبها من جديد؛ الأحرف الكبيرة والمسافات مهمة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>لم يتغير شيء. حدّث هذا البرنامج ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>أحد المفاتيح المعطاة ليس AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>‏Payload-Oxum مفقود أو غير متوافق</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>استعده من نسخة احتياطية لإعداداتك. وإن لم توجد فانقله: يُنشأ مفتاح جديد، ويجب إبلاغ الآخرين ببصمته.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>أعاد القرص بايتات غير التي كُتبت.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>الأصل {sha256} مفقود.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>الأصل {sha256} ليس كما كان عند إرفاقه.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>تتعذر قراءة الحزمة ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>الحزمة تالفة: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>الحزمة مشفّرة لأجهزة غير هذا الجهاز.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>الحزمة مشفّرة بصيغة نصوص البريد (armour).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>الحزمة مشفّرة بعبارة مرور.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>الحزمة غير موقّعة.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>الحزمة مرفوضة: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>الحزمة موقّعة، لكن المفتاح العام مفقود.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>تحتاج الحزمة إلى {needed} م.ب، لكن المتاح في قرص {folder} هو {free} م.ب فقط.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>أُنشئت الحزمة ببرنامج أحدث ({program}) وتتطلبه قراءتها.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>وُقّعت الحزمة بمفتاح غير مفتاح المرسل الذي تذكره.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>عبارة المرور ليست التي شُفّرت بها هذه الحزمة.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>تتعذر قراءة المفتاح العام للحزمة.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>التوقيع غير مطابق: غُيّرت الحزمة بعد توقيعها.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>هذه ليست ست كلمات ولا اثني عشر رقمًا.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>جارٍ كتابة الحزمة</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>فيها مجلد له محتوى</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>ختم يذكر قيدًا {seq} من النسخة {replica} غير الموجود</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json: «{where}» مفقود أو ليس كما يجب.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>لا مكان له في الحزمة</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>فيه مفتاح مكرر</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>له اسم غير مسموح به</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>فيه عدد غير صحيح</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>فيه عدد كبير جدًا</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>رابط أو شيء آخر ليس ملفًا</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>رابط، والروابط لا تُتبع</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>ختم توقيعه غير مطابق</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>مشفّر أو مضغوط بطريقة غير مسموح بها</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>أكبر من {limit} بايت</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>أطول من {limit} بايت</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>متداخل أعمق من المسموح</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>ليس قيدًا من هذه النسخة</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>ليس بصمة واسمًا</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>ليس بصمة واسمًا، أو يكرر اسم ملف</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>ليس ختمًا</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>غير مكتمل، كأن الملف مبتور</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>غير موجود في الحزمة</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>غير مدرج في {manifest}</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>ليس كائن JSON واحدًا</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>لا يخص bag بالإصدار 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>ليس موضع قيد</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>ختم زائد عن الحد</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>لا يُكمل شيئًا، لكنه ليس الأول</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>فيها أكثر من {limit} م.ب</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>فيها أكثر من {limit} ملف</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>مبتورة</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ليست ملف zip</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>هو الأول، لكنه يُكمل قيدًا آخر</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>يقع بعد قيد لاحق له</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>تتعذر قراءة دليل محتوياتها</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>دليل محتوياتها كبير جدًا</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>محتواها المشفّر غُيّر أو بُتر</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>نهايتها مفقودة، أو يتبعها شيء</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>في قيودها أكثر من {limit} م.ب</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>ملفاتها ليست في مجلد واحد</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>رقمه لا يتبع ما قبله</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>تجربة عبارة مرورها تتطلب ذاكرة كبيرة جدًا (2^{work}، والحد الأقصى 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>يذكر أحدث قيود للنسخة {replica} غير الموجودة</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>يذكر أرقامًا غير الموجودة</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>يوجد شيء قبل ملفها الأول</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>القيد السابق له غير موجود</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>تتعذر قراءة ترويسة تشفيرها</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>يختلف حجما {file}</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>فيها بعد فك الضغط أكثر من {limit} م.ب</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>غُيّر</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>يتعذر فك ضغط {file}</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} رابط</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} ليس كما كُتب</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} ليس في مكانه</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>سيكبر {file} أكثر من {ratio} ضعفًا</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>سيصبح {file} أكبر من أن تتسع له حزمة.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}، السطر {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}: تعذّرت القراءة أو الكتابة ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}: ليس قائمة مفاتيح موثوقة.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}: ليس مفتاح جهاز (Ed25519، PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: ليس ملفًا.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}: لا توجد فيه قائمة بصمات (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}: تعذّرت الكتابة ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>إ&amp;بقاء بيانات المكان والكاميرا في الصور</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>تُنسخ كل الأدلة إلى هذا المجلد:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>تصدير الأدلة</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>تصدير الأدلة إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>تُنسخ الصور دون بيانات المكان والكاميرا والوقت والمؤلف، ويحتفظ بها السجل. تحتفظ صور JPEG وPNG وWebP وGIF ببكسلاتها؛ وتصبح صور HEIC وAVIF بصيغة JPEG. ويذكر بيان الملفات قيمة SHA-256 لكل أصل بجانب قيمة النسخة.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>النسخ هي الأصول بايتًا ببايت. قد تذكر الصور أين ومتى التُقطت، وبأي جهاز، ومن التقطها.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>عندئذ تكون النسخ هي الأصول بايتًا ببايت</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>تُطرح الأسئلة المتوقفة على حقيقة حيث تصح أو لم تُعرف بعد، وتُعد غير منطبقة حيث لا تصح. ويمكن تغيير الإجابات في «الخطة».</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>لا تتوقف الأسئلة المختارة على حقائق عن المكان.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>مقارنة نسخ {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>متعارض، عدد النسخ: {}</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>متعارض؛ قارن النسخ</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">إبقاء هذه الصيغة</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">إبقاء هذه الصيغة من {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>عرض كل النسخ جنبًا إلى جنب وحسم التعارض</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">صيغتان متعارضتان؛ هذه إحداهما</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>لا دليل مرفق بـ {item} بعد. أرفق دليلًا بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>لم يؤخذ شيء: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>أُخذ من المرة السابقة: {taken}. لم يؤخذ: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>أُخذ من المرة السابقة: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>لا ينطبق في هذا التدقيق</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>له إجابة من قبل</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>يُجاب عنه الآن بطريقة أخرى</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>تغيّر نصه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>لم يجب عنه أي تدقيق سابق</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>اختلف المدققون في المرة السابقة</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>أُجيب عن كل أسئلة هذه القائمة.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>لا سؤال مميَّز في هذه القائمة.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>لا سؤال يطابق ذلك.
اضغط Esc في القائمة لمسح التصفية.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>السؤال {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Answered without any evidence attached</source>
        <translation>أُجيب عنه دون أي دليل مرفق</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>العودة إلى ترتيب قائمة التدقيق</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>اختلفت إجابات المدققين؛ الاستنتاج لرئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>تصفية بالكلمات أو البند</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>تصفية الأسئلة بالكلمات أو البند</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>إلغاء الاقتصار على: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>إلغاء {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>حالات عدم المطابقة</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>حالات عدم المطابقة بلا دليل</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>فرص للتحسين</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>الأسئلة التي تريد العودة إليها</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>عرض الأخرى مجددًا</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>نسخ الإجابة مختلفة؛ احسمها ضمن التعارضات</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>{} ✕</source>
        <translation>{} ✕</translation>
    </message>
</context>
<context>
    <name>FindingArrangement</name>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>يوم التسجيل</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>بلا بند</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Finding {number}, {kind}: {title}</source>
        <translation>نتيجة التدقيق {number}، {kind}: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>نتائج التدقيق · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>تسجيل نتيجة تدقيق</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>بدء نتيجة تدقيق ببند هذا السؤال وملاحظته ودليله (F في القائمة)</translation>
    </message>
    <message>
        <source>{number} · {kind} · {status}
{title}</source>
        <translation>{number} · {kind} · {status}
{title}</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>1 field in conflict</source>
        <translation>حقل واحد متعارض</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>أمر واحد يمنع الإصدار</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>إرفاق بنتيجة التدقيق هذه</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>استرجاع نتيجة التدقيق المسحوبة</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>اختيار صيغة جاهزة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>عدم سحب نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>يعطي الرقم النهائي مرة واحدة ونهائيًا</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>سجل تغييرات نتيجة التدقيق</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>سجل تغييرات {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التغييرات…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>إصدار نتيجة التدقيق برقمها النهائي</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>إصدار {} برقمه النهائي؟</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>حفظ كصيغة جاهزة…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>ينشئ من نتيجة التدقيق هذه نصًا جاهزًا، مع مواضع بدل أرقامها</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>صيغ جاهزة…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>سبب سحب نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>نصوص جاهزة لهذه البنود (Ctrl+J)، أو اكتب ;; في نص</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>نظامية أم منفردة، والأثر في الخدمات وفي النظام</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>يُعطى الرقم مرة واحدة ونهائيًا. ويمكن بعد ذلك سحب نتيجة التدقيق مع ذكر السبب، لكن رقمها لا يُعطى ثانية.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>ما تبيّن، في سطر واحد</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>أين ومن</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>سبب سحبها؛ يبقى السجل في سجل التغييرات</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>سحب نتيجة التدقيق مع ذكر السبب</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>سحب نتيجة التدقيق لهذا السبب</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>مسحوبة: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>سُجلت من {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>تكرار لـ {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>الحقول المتعارضة: {}</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>أمور تمنع الإصدار: {}</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>عدم مطابقة رئيسية</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>عدم مطابقة ثانوية</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>فرصة للتحسين</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعادة</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Shift مع الأسهم يختار عدة نتائج</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المسحوبة</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>عنوان يعلوها؛ وتبقى كل منها نتيجة تدقيق مستقلة</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>كلها أو لا شيء منها: يُذكر ما يمنع أيًّا منها.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>يعطي كلًّا منها رقمه النهائي، كلها أو لا شيء، مرة واحدة ونهائيًا</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>تجميعها</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>إصدارها</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>عملية نتائج التدقيق المختارة</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>سبب سحب نتائج التدقيق المختارة</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>تحديد العملية</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>تحديد الموقع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>موقع نتائج التدقيق المختارة</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>إخراجها من مجموعاتها</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>ترد معًا في القوائم والتقرير والسجلات.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>سبب سحبها؛ تبقى السجلات في سجل التغييرات</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>نتائج التدقيق المسحوبة</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>نتائج التدقيق المختارة: {}</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>أضف البند أعلاه، أو صحّح النص.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>أضف أرقام التذاكر أو السجلات، أو التاريخ، أو المكان، أو «n من m».</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>هل هذان إخفاقان؟</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>راجع الرقمين وفقًا للعينة.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>راجع التاريخ.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>انظر في تصنيفها رئيسية: تكرار الإخفاق نفسه يضع العملية موضع الشك.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>أنهِ الجملة قبل ذكر السبب.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>أعطِ نتيجة التدقيق عنوانًا يذكر ما تبيّن.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>اذكر عدد الحالات، أو الفترة التي فُحصت.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>صنّفها عدم مطابقة، أو اذكر أن المتطلب مستوفى.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>صنّفها رئيسية، أو اذكر في سبب التصنيف لماذا هي ثانوية.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>صنّفها ثانوية، أو اذكر في سبب التصنيف ما تضعه موضع الشك.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>إن كان كذلك، فسجّل كلًّا منهما نتيجة تدقيق مستقلة.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>تكرر {number}، أي إن الإجراء التصحيحي لم يصمد.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>احذفه، أو اذكر الرقم أو الواقعة التي يستند إليها.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>اذكر البند غير المستوفى.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>اذكر الدور، أو رقم السجل.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>لا يمكن لأي عينة أن تثبت «{words}».</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>لا يمكن لأحد أن يهتدي إلى «{words}» مرة أخرى.</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>المراجعة وفق الممارسة</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>اذكر كم من كم.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>اذكر بالضبط ما هو غير مستوفى.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>اذكر ما هو غير مستوفى، واترك الحل مفتوحًا.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>اذكر ما شوهد.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>اذكر الدليل الموضوعي.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>اذكر المتطلب وموضعه.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>جزء المدقق لا يذكر سببًا؛ فهذا شأن الجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>جزء المدقق لا يقترح حلًّا؛ فهذا شأن الجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>لا يمكن التحقق من الدليل: أضف رقم سجل أو إصدارًا أو تاريخًا أو حجم عينة.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>حُكم على السؤال بعدم المطابقة، فلا تفي هذه به. سجّل عدم المطابقة نتيجة تدقيق مستقلة.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>حُكم على السؤال بعدم المطابقة، فلا يجوز تسجيل هذه فرصة للتحسين. صنّف نتيجة التدقيق عدم مطابقة، أو غيّر الإجابة.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>يذكر النص البند {words}، ولا تستشهد به نتيجة التدقيق.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>{n} من {m} غير مطابق، أي العينة كلها، وصُنّفت ثانوية.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>{n} من {m} غير مطابق، وصُنّفت رئيسية.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>«{words}» غير ممكن: غير المطابق أكثر مما فُحص.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>«{words}» رأي.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>«{words}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>«{words}» ما زال بحاجة إلى ملء.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>«{words}» بعد {day}، آخر يوم يمكن أن يتحدث عنه الدليل.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>«{words}» يذكر شخصًا بالاسم.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>«{words}» يفيد بأن متطلبًا غير مستوفى: وهذه ليست فرصة.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>«{words}» يوحي بعملية غائبة، وصُنّفت ثانوية.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>نتائج تدقيق سابقة تشبه هذه</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>ربط دليل موجود…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>المراجعة {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>مشابهة</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>مشابهة {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>ما قد يقوله المراجع؛ F7 ينتقل إلى الملاحظة التالية</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>لا شيء مطابق من نتائج التدقيق ({}).</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>أجب بـ«ثانوية» أو «رئيسية» أو «فرصة» في العمل الميداني وسجّل نتيجة تدقيق هناك، أو ابدأ واحدة هنا.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>إرفاق بـ {}</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>تم تغيير: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>تصفية بكلمة أو رقم أو بند</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>تصفية نتائج التدقيق حسب النوع</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>تصفية نتائج التدقيق بالكلمات</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>إصدار نتائج التدقيق ({}) بأرقامها النهائية؟</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>صدرت بالرقم {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>نتيجة تدقيق جديدة</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>نتيجة تدقيق جديدة: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>لم تُسحب أي نتيجة تدقيق.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>لا نتائج تدقيق بعد</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>تُعطى الأرقام مرة واحدة ونهائيًا، لها كلها أو لا لشيء منها.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المسحوبة</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>نتيجة التدقيق {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>نتائج تدقيق تم سحبها، عددها {}: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>تم سحب {}: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>للسؤال لاحقًا</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>اختيار قسم</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>العودة إلى هذا السؤال لاحقًا</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>مغادرة وضع الجولة</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>مغادرة وضع الجولة (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>السؤال التالي بلا إجابة</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>لم يُختر سؤال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>تدوين سؤال لاحق</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>تسجيل نتيجة تدقيق من هذا السؤال</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>التقاط صورة كدليل</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>التراجع عن آخر ما سُجل (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>ما شوهد: أرقام، تواريخ، أماكن</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
    <message>
        <source>{section} ({answered} of {questions})</source>
        <translation>{section} ({answered} من {questions})</translation>
    </message>
</context>
<context>
    <name>Forks</name>
    <message>
        <source>The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>انقسمت نسخة {people} إلى {count} مسارات منذ {time}: فقد استُعيدت من نسخة احتياطية أو نُقلت إلى حاسوب آخر. كل ما فيها جميعًا محفوظ.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>انقسمت نسخة {people} إلى {count} مسارات: فقد استُعيدت من نسخة احتياطية أو نُقلت إلى حاسوب آخر. كل ما فيها جميعًا محفوظ.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>يمنع الإصدار</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>الانتقال إلى {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}: {} الانتقال إلى {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>نصائح ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>يمنع إصدار التقرير ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… و{} أخرى</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>إضافة إلى {} كملفات أخرى</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>تصبح كل الملفات في {names} أدلة، كل منها دليل مستقل. حجمها معًا {size}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>إرفاق ملف واحد؟</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>إرفاق كدليل مستقل</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>إرفاق الملفات ({})؟</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>أفلت جزءًا منه.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>فحص المجلد</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>لا توجد فيه ملفات لإرفاقها.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}: فيه أكثر من {most} ملف.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>تحتاج المجموعة إلى نتيجتي تدقيق على الأقل.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>الممارسة الجيدة ونقطة الضعف لا تتطابقان.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>استرجعها أولًا، أو استبعدها.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>اختر المتطابقة منها.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>لا يمكن تجميع نتائج تدقيق من عمليات تدقيق مختلفة.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>ضم المجموعات، أو فك تجميع إحداها أولًا.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>استبعد إحداهما.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>علّم اللاحقة على أنها تكرار للسابقة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>لم يذكر أحد أنها غير متطابقة.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>أخرج إحداها منها أولًا.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>نتيجة التدقيق التي تُقرأ أولًا ليست بينها.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>لم تعد نتائج التدقيق هذه مجمّعة.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>هي في مجموعات مختلفة: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>هي في مجموعة واحدة.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>ليست {number} في أي مجموعة.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>سُحبت {number}.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>المعلومات الموثقة</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>الأدلة المتوقعة</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>عرض الإرشادات كاملة</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>إظهار الإرشادات أو إخفاؤها</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>تتطلبها المواصفة</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>الإجابة عن سؤال بمفتاح</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>اختر سؤالًا في القائمة واضغط 1 لـ«مطابق»، أو من 2 إلى 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>أفلت ملفًا على سؤال، أو اضغط E واختر ملفًا.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>العثور على شيء</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>في صفحة «التقرير» اضغط «التقرير كملف PDF…» واختر مكانًا.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>افتح صفحة «التقرير»: فيها قائمة بما ينقص، وما يمنع الإصدار أولًا.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>اضغط Ctrl+F، واكتب كلمة مثل «تغيير»، وانظر إلى ما بقي.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>اضغط Ctrl+Shift+N على سؤال؛ تنتقل معه الملاحظة والدليل.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>اضغط Ctrl+Z في القائمة. وتذكر قائمة «تحرير» ما يجري التراجع عنه.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>اضغط T واكتب ما شوهد. Esc يعيدك؛ والحفظ تلقائي.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>تسجيل نتيجة تدقيق</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>معرفة ما ينقص</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>التراجع عن شيء</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>إغلاق الخطوات الأولى</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>مساعدة ← الخطوات الأولى لإعادة عرضها</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>بدء الخطوات الأولى من جديد</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>أنجزت كل الخطوات. تبقى الخطوات الأولى في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Choose what to hand out, and to whom.</source>
        <translation>اختر ما تسنده، وإلى من.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>كل ما في الموقع {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>كل ما يخص حساب العميل {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>السؤال {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>ليس في التدقيق {kind} «{part}».</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>لا يوجد شخص كهذا في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>استُرد</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>المدققون وما عليهم إنجازه</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>كل سؤال مسند إلى شخص ما.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>إسناد المؤشَّر، أو الصف الحالي، إلى مدققين: Enter في القائمة؛ Space للتأشير</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>سمِّ المدققين أولًا ضمن الفريق والجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>لم يُسند شيء بعد: كل الأسئلة للجميع.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>أجزاء التدقيق ومن أُسندت إليهم</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>الأسئلة غير المسندة إلى أحد: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>استرداد المؤشَّر، أو الصف الحالي، من الجميع</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>الا&amp;ستحقاق</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">الاستحقاق</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>مثلًا: تدقيق الوردية الليلية</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>الإسناد رغم العمل الخاص</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>سمِّ المدققين أولًا ضمن الخطة، الفريق والجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>لكل أعضاء الفريق عمل خاص هنا.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>ملاحظة للمدقق</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>لا مانع بشأن: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>السبب رغم العمل الخاص؛ يُطبع في التقرير</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>استرداده من {}</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>سبب الإسناد مع ذلك؛ يُطبع في التقرير</translation>
    </message>
    <message>
        <source>{load} of {available}</source>
        <translation>{load} من {available}</translation>
    </message>
    <message>
        <source>{name}: {questions}, {minutes}</source>
        <translation>{name}: {questions}، {minutes}</translation>
    </message>
    <message>
        <source>{parts} and others, {count} in all</source>
        <translation>{parts} وغيرها، وعددها {count}</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>سمِّ مدققين آخرين في الصفحة الأولى لإسناد أقسام إليهم.</translation>
    </message>
</context>
<context>
    <name>HeatTiles</name>
    <message>
        <source>0 of {} answered</source>
        <translation>لا إجابات من {}</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>التقييمات حسب البند</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>بلا إجابة بعد</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>المتحقق {} %</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>المستوفى {} %</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} من {}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>أُلغي؛ لم يبقَ شيء من النموذج</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>عمليات تدقيق داخلي لنظام إدارة الخدمات وفقًا لـ ISO/IEC 20000-1:2018. يعمل دون اتصال؛ ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>إنشاء التدقيق النموذجي</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>افتح تدقيقًا أولًا، مثلًا التدقيق النموذجي من قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>بدء النموذج من جديد؟</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>يجري إنشاء التدقيق النموذجي</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>يُنشأ النموذج من جديد ويستغرق ذلك ربع دقيقة. وما جُرّب فيه يزول.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>ما الجديد في {}: تم تحديث البرنامج.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{value} (reason: {why})</source>
        <translation>{value} (السبب: {why})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>التغييرات: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>نسخ الأسطر المختارة أو كلها</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>تصفية بأي كلمة</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>تصفية سجل التغييرات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>الأسطر المنسوخة: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} من {} من التغييرات مطابق</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>الم&amp;عرّف</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>ال&amp;مواصفة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>قائمة التدقيق المراد استيرادها</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>قوائم التدقيق ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>معرّف قائمة التدقيق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>استيراد قائمة تدقيق</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>تم استيراد: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>حفظ قائمة التدقيق</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>راجع هذه</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>قراءة قائمة التدقيق</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>قراءة {}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>مواصفة بنودها</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>عنوان قائمة التدقيق</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>ما ينتج</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ما هو مكتوب</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>الأسئلة: {questions} من الصفوف: {rows}؛ الصفوف المتروكة: {skipped}، كل منها مع سببه</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>أُرفقت دون نقلها إلى المجلد taken: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>&amp;نقل الملفات المرفقة إلى المجلد الفرعي «taken»</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>أرفقها هنا، أو اسحبها إلى سؤال أو نتيجة تدقيق أو إجراء.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>إرفاق بـ {place}</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>إرفاق {count} بـ {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>اختر المجلد الذي يضع فيه هاتفك أو كاميرتك الصور. تُعرض هنا الملفات الجديدة فيه جاهزة لإرفاقها بالسؤال الحالي. ولا يُحذف شيء من هناك.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>إغلاق الوارد وترك الملفات</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>عدم التنبيه إلى الملفات المحددة مجددًا</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>لا ينبّه إليها مجددًا؛ تبقى الملفات (Del)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>ملفات الوارد</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>مجلد الوارد</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>الوارد من الصور والملفات</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>معروف لهذا التدقيق من قبل: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>ملفات جديدة: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>لا مجلد للوارد بعد</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>لا جديد في هذا المجلد. تظهر الصور الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>افتح تدقيقًا أولًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>المجلد غير موجود الآن. تُستأنف مراقبته حالما يعود.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
هو {number} من قبل</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>من {author}، مررها {sender} دون ختم {author}: عدد القيود {count}.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>النسخة {copy}، السطر {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>قيود من إصدار أحدث للبرنامج، تُحفظ وتُمرَّر دون عرضها: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>قيود من حزم سابقة انتهى انتظارها: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>قيود لا تخص هذه النسخة، يرد منها موضعها فقط: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>قيود أُلغي استيرادها هنا وترد مجددًا: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>ملفات أدلة ليست في الحزمة ولا هنا: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>باسم {author}، لكن من جهاز {owner}: عدد القيود {count}.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>تذكر أنها من {name}، لكنها موقّعة بمفتاح {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>لم يتغير شيء. اطلب من المرسل كتابة الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>جارٍ قراءة القيود</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>موقّعة بجهاز {name} أُخرج من الخدمة. لا تستوردها إلا إن كنت تعلم أنها كُتبت قبل ذلك.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>موقّعة بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>وقّعها {name}، ومفتاحه موثوق هنا.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>موقّعة بمفتاح لم يؤكده أحد على هذا الحاسوب. تذكر الحزمة أنها من {name}. قارن البصمة مع {name} شخصيًا أو هاتفيًا قبل الوثوق به.</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>التدقيق غير موجود في مساحة العمل هذه بعد؛ وسيُضاف.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>أُرجعت ساعة {person} بمقدار {time}.</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>ساعة {sender} متقدمة على ساعة هذا الحاسوب بمقدار {time}.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>لا يوجد مفتاح للوثوق به.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>عدد الأيام {count}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}: يخص تدقيقًا غير تدقيق الحزمة.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>كتب {sender}: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>و{count} غيرها.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>لم يُسند شيء. اختر مدققًا آخر، أو اذكر سببًا؛ ويُطبع في التقرير.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>حدد أيًا منها: اسم، أو رقم بند.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>لا يوجد شخص كهذا في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>سُجّل خطأً</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}، في {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}، حتى {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>لا يجوز لـ {person} تدقيق {part}: عمل خاص به ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>إنهاء المقابلة</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>مقابلة جارية</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>مقابلة مع {who}، منذ {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>الأسئلة: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>عرض المقابلة الجارية</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>ما تجيب عنه من الآن ليس جزءًا منها</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>إضافة إلى المقابلة مع {}</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>إضافة إلى المقابلة الجارية</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>سأل عنه {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Del: لم يُسأل عنه فيها</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>مقابلة مع {who}، {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>المقابلات حول هذا السؤال</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>لم يُسأل عنه فيها</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>عرض المقابلة…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>مع {}؛ ما تجيب عنه أثناءها يُضاف تلقائيًا</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>اذكر من يُسأل.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>الدور يكفي.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>هذه مقابلة مدقق آخر.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>أُزيلت المقابلة</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>منذ {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>{who}, {site}</source>
        <translation>{who}، {site}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>من {} إلى {}</translation>
    </message>
</context>
<context>
    <name>InterviewsDialog</name>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>إنهاء المقابلة</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Enter ينتقل إلى السؤال، وDel يخرجه من المقابلة</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>مثلًا: رئيس المناوبة؛ وهذا ما يذكره التقرير</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>لا مقابلات بعد. ابدأ واحدة هنا، أو اكتب دورًا في «من تمت مقابلتهم» بجانب سؤال.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لا يُطبع</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>الأسئلة المطروحة فيها</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>بدء مقابلة…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>إزالة المقابلة</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>ما لا يخص سؤالًا واحدًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{item} · {text}</source>
        <translation>{item} · {text}</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>{title} failed ({error}).</source>
        <translation>فشل {title} ‏({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>تعمل هنا من الآن باسم {name}، كما سجّلك {sender} في فريق التدقيق.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>الشخص نفسه {name} من فريق التدقيق</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>تغيير المفتاح…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>اضغط المفتاح الجديد… (Esc للمغادرة)</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Attach evidence</source>
        <translation>إرفاق دليل</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>تغيير المحدد</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>مطابق، والانتقال إلى السؤال التالي</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>تصفية القائمة بالكلمات</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>السؤال الأول، الأخير؛ صفحة للأعلى، للأسفل</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>تمييز: العودة إليه لاحقًا</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>إسناد المحدد إلى مدقق</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>عدم مطابقة رئيسية، وكتابة الملاحظة</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>قائمة أوامر السؤال</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>عدم مطابقة ثانوية، وكتابة الملاحظة</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>السؤال المميَّز التالي</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>السؤال التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>لا ينطبق، والانتقال إلى السؤال التالي</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>خارج العينة، والانتقال إلى السؤال التالي</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>فرصة للتحسين، وكتابة الملاحظة</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>السؤال المميَّز السابق</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>السؤال السابق بلا إجابة</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>قائمة الأسئلة: الإجابة</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>قائمة الأسئلة: التنقل</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>قائمة الأسئلة: التسجيل</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>ملاحظة سريعة دون مغادرة القائمة</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>تسجيل نتيجة تدقيق، أو فتح الموجودة</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>تحديد كل أسئلة القائمة</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>تحديد عدة أسئلة؛ ما يجري بعدها يجري عليها كلها</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>عرض كل الأسئلة مجددًا</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>عرض الدليل</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>كتابة الملاحظة</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>يُكتب {} وحده في النصوص. اضغط معه Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} له المعنى نفسه في كل البرامج ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} للتنقل أو التحرير ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} يفتح قائمة أو ينتقل إلى حقل إدخال.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} يضغط الأزرار ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} يعمل في الملاحظة ويبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>متغير؛ الأصلي: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>لم يعد له مفتاح: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>بحث بالكلمات أو بالمفتاح، مثلًا: ملاحظة أو Ctrl+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>الحروف والأرقام والعلامات المفردة مفاتيح في قائمة الأسئلة</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>مبادلة الاثنين</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>عطّلها حيث تُضغط خطأً أو يكتبها الإدخال الصوتي</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>يبقى الأمر في قائمته</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>المفتاح الأصلي</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} يخص «{command}». بادل بين الاثنين، أو اضغط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>أصبح {key} للأمر «{command}».</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>يبقى {key} للأمر «{command}».</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} يعمل دائمًا.</translation>
    </message>
    <message>
        <source>“{command}”: {key}.</source>
        <translation>«{command}»: {key}.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As in {audit} of {day}; not looked at anew.</source>
        <translation>كما في {audit} بتاريخ {day}؛ لم يُفحص من جديد.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>كما في {audit}؛ لم يُفحص من جديد.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>الإجابة كالمرة السابقة؛ وستذكر الملاحظة أنه لم يُفحص من جديد</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>المرة السابقة ({when}): {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>أخذ  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>أخذ إجابة المرة السابقة</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>يُجاب عن السؤال الآن بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>تغيّر نص السؤال منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>اختلف المدققون</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}، {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}، مغلقة.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}، مفتوحة.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} س {minutes}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} د</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>CISO Assistant library</source>
        <translation>مكتبة CISO Assistant</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التدقيق</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>قوائم التدقيق التي تأتي مع البرنامج تُنسخ عند تحريرها.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>قالب Excel قابل لإعادة الاستيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>تصدير قائمة التدقيق</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>تصدير قائمة التدقيق</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>تصفية بالعنوان أو المعرّف أو المواصفة</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>تصفية قوائم التدقيق</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Licensed text…</source>
        <translation>النص المرخّص…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>فتح قائمة التدقيق</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>قراءة قوائم التدقيق</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>بدء تدقيق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>تمت كتابة: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>ملف YAML</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>غير صالحة للاستخدام</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>إظهار نصك المرخّص للبند أو إخفاؤه</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>نص {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>تغيّر نص هذا البند منذ {}: أعد السؤال.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>نصك المرخّص للبند</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>البنود المأخوذة: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>البنود ذات النص: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>البنود؛ ما له نص مؤشَّر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>استيراد ملف نصي…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>حفظ النص المرخّص</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>النص المرخّص</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>لم يُتعرف على أي بند. يجب أن يبدأ كل بند برقمه في سطر، مثل 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>لصق كل البنود</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>ألصق نص هذا البند من نسختك المرخّصة</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>قراءة النص المرخّص</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>قراءة الملف النصي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>إزالة كل النص المرخّص لـ {} من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>إزالة النص المرخّص</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>الملف النصي للمواصفة</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>ملفات نصية (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>يبقى النص الذي رخّصته على هذا الحاسوب. يُعرض بجانب السؤال، ولا يوجد في أي مساحة عمل أو حزمة أو تقرير أو سجل. ولا يحفظ التدقيق إلا بصمة، ليتمكن البرنامج من بيان متى تغيّر نص بند.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>نصك المرخّص للبند</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>أدلة التدقيق</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>تصفية بالرقم أو الشرح أو اسم الملف</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>تصفية الأدلة</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>ربط دليل</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>لا أدلة للتدقيق بعد.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>الأدلة المؤشَّرة تدعم هذا السجل.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>تم النسخ الاحتياطي والفحص: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>سجل تغييرات هذا التدقيق</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>لم يُحفظ: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا توجد مساحة عمل مفتوحة.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>يجري فتح مساحة العمل…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير عن مشكلة…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض سجل التغييرات</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>أُغلق البرنامج على نحو غير متوقع. لم يُفقد شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>أُغلق البرنامج على نحو غير متوقع. استُرجع نص لم تكتمل كتابته (المواضع: {})؛ وهو محفوظ الآن.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>لا يوجد تدقيق {} هنا.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>جرى تغيير هذا النص في نافذة أخرى أيضًا. حُفظ النصان أحدهما تلو الآخر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>تدقيق</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>تتسع الصورة لعدد {most} من العلامات على الأكثر.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>غيّرها هناك؛ هذا الإصدار يتركها كما هي.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>رسم النسخة المعلَّمة</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>لا يمكن إخراج الدليل {number}: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>أصله محفوظ؛ لا يمكن وضع العلامات إلا على الصور.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>العلامات ومواضع الحجب: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>العلامات ومواضع الحجب…	M</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>لا يمكن وضع العلامات إلا على الصور ولقطات الشاشة.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>ما زال تسجيل علامات على صورة جاريًا؛ لم يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>افتح علاماتها وراجعها وغيّر واحدة منها؛ ثم أعد التصدير.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>فتح النسخة المعلَّمة</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>فتح النسخة المعلَّمة: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>الملف {name} مفقود من الخزانة.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>تتعذر قراءة الصورة ({size:,} بايت).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>في هذه الصورة علامات من إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>أعد المحاولة بعد ثوانٍ.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>لم تُنشأ نسخته المعلَّمة قط</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>صيغتان من علاماته متعارضتان</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} ليس صورة.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} ليس صورة؛ توضع العلامات على الصور ولقطات الشاشة.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>تسجيل العلامات</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>أُلغي تسجيل العلامات؛ وهي محفوظة كمسودة.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>اختر أداة بحرفها واسحب على الصورة. من لوحة المفاتيح: Enter يضع علامة، وTab ينتقل بينها، ومفاتيح الأسهم تحرّك، وShift معها يغيّر الحجم، وCtrl يتحرك عشر خطوات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>إغلاق دون العلامات الأخيرة؟</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>إغلاق دونها</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>لون العلامات: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>تغطية بأسود كامل؛ ما تحته لا يخرج أبدًا (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>تنفيذه مجددًا (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>رسم إطار (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>رسم سهم (A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Kept as a draft …</source>
        <translation>محفوظ كمسودة …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>تظهر أسطر الأرقام تحت الصورة في التقرير.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>العلامات ومواضع الحجب</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>العلامات ومواضع الحجب: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>يمكن وضع العلامات على الصور ولقطات الشاشة؛ لا يمكن تعليم صفحات ملفات PDF.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>يجري فتح الصورة …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>تسجيل العلامات والإغلاق (Esc)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>يجري التسجيل …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>مواضع الحجب: {}. تحصل التقارير والسجلات ومجلدات الأدلة على نسخة أُزيل منها ما تغطيه. ويبقى الأصل في الخزانة دون مساس.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>إزالة العلامة المحددة (Del)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>تحصل التقارير والسجلات ومجلدات الأدلة على النسخة المعلَّمة. ويبقى الأصل في الخزانة دون مساس.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>تم الحفظ {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>الحفظ تلقائي</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>تحديد العلامات وتحريكها وتغيير حجمها (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>وضع رقم مع سطر نصه (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>عرض الصورة كما وردت دون علامات</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>عرض الصورة كاملة (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>التراجع عن الخطوة الأخيرة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>تعذّر تسجيلها: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>في هذه الصورة علامات من إصدار أحدث من البرنامج. لا يمكن تغييرها إلا هناك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>الكتابة على الصورة (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>اجتماع فريق التدقيق</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>الاجتماع الختامي</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>الاجتماع الافتتاحي</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>إضافة حاضر</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>إضافة اجتماع</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>وقت الانعقاد</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>لا اجتماعات بعد. يذكر التقرير الاجتماعين الافتتاحي والختامي.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>لم يُذكر أحد من الحاضرين بعد.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>ما قيل واتُّفق عليه</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>من حضر</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>{} entries</source>
        <translation>المدخلات: {}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>لم يُفهم ولم يُحفظ: اكتبه بالشكل 2026-10-31 14:05.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>لم يُفهم ولم يُحفظ: اكتبه بالشكل 2026-10-31.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>اختيار يوم: {}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>YYYY-MM-DD hh:mm</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>&amp;Facts about the place</source>
        <translation>حقائق عن ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>حقائق عن ال&amp;مكان ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>الإ&amp;سناد</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>الأس&amp;ئلة</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>ال&amp;تدقيق</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>اختيار أجزاء…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>تدقيق جديد</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>لم تُختر قائمة تدقيق.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>لم يؤشَّر أي سؤال.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>لا يلزم إلا قائمة تدقيق؛ ويمكن استكمال الباقي في «الخطة».</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>صفحات التدقيق الجديد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>بدء التدقيق</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>ال&amp;نصوص</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>لا توجد قائمة تدقيق صالحة للاستخدام. ضع واحدة في مجلد قوائم التدقيق في مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>الرد على المراجع</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>الرد: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">الانتقال إليه</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>المُعاد التالي</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>المُعاد التالي ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>أجزاء من هذه الملاحظة متعارضة؛ وتُعدّ مفتوحة حتى يُحسم ذلك.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>تعليق من {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>إعادة مجددًا…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>أعاده {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>يُعلم المراجع بأنك أنجزتها (Enter)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>النص أو النوع أو لمن الملاحظة</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>الملاحظة محسومة</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما لا يزال ناقصًا</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>ما لا يزال ناقصًا؛ Enter يعيده</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>ما فعلته بشأنها، في سطر واحد</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · ليست لأحد بعينه · مفتوحة</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · إلى {name} · رُد عليها {answered}، بانتظار المراجع</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · إلى {name} · أغلقها {who}، {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · إلى {name} · مفتوحة</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>اذكر سبب إعطاء نتيجة التدقيق هذه رقمًا آخر.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} لنتيجة التدقيق هذه وحدها؛ يُعطى الرقم مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>قابل للتشغيل، لا يُفتح أبدًا. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>افتح مساحة عمل، أو اختر مجلدًا فارغًا لمساحة جديدة</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>فتح للقراءة</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>مفتوح للقراءة فقط: يكتب شخص آخر في مساحة العمل هذه. لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>فتح {}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>تعذّر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>مساحة العمل قيد الاستخدام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}: قابل للتشغيل، لا يُفتح أبدًا.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>إضافة الأصول</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>مجلد الأدلة: إضافة أصول الصور المعلَّمة</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>تسليم ما حُجب أيضًا؟</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>عندئذ يحتوي مجلد الأدلة على هذه الصور كما وردت، في مجلد خاص بها. الصور ذات مواضع الحجب: {redacted}. يمكن أن يُرى فيها كل ما غُطي. الصور ذات العلامات فقط: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>من دونه لا تحتوي الصادرات إلا على النسخ المعلَّمة والمحجوبة</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>إجابات المدققين الآخرين</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>استنتاج</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>الاستنتاج: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>من تمت مقابلتهم</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>استنتاج رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>مدققون آخرون</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>سبب الاستنتاج</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>المطَّلع عليه</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>التراجع عن الاستنتاج</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>الإجابات متباينة. يستنتج رئيس فريق التدقيق مع ذكر السبب.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>ما حسم الأمر</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>ملف موقّع صغير للمرسل: وصلت هذه الحزمة كاملة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>نسخ الإيصال كنص</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>ملفات أدلة ليست في الحزمة ولا في مساحة العمل هذه: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>حفظ الإيصال…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>عرض اختلاف الرأي</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>عرض التعارض</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>عرض المكرر المحتمل</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>عرض التعارضات ({})</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>عرض اختلافات الرأي ({})</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>عرض المكررات المحتملة ({})</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>إلغاء الاستيراد…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>للتأكيد هاتفيًا: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>التراجع عن هذا الاستيراد: لا يُعتدّ هنا بما ورد معه</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>سؤال بلا نص</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>قسم بلا عنوان</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>الأقسام والأسئلة</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>حسب ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>حسب البند</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>أشد تقييم أو نتيجة تدقيق في كل مجموعة، ونسبة المستوفى من الأسئلة المحكوم عليها.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>صدر في {} بالإصدار {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>لا شيء يمنع: يمكن إصدار التقرير.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>منها نتائج تدقيق متطابقة: {findings}، في مجموعات: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>التقدم حسب القسم</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>الأسئلة المجاب عنها</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>قراءة التقييمات حسب</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>التقييمات حسب البند</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>درجة القيم: {} %</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>التقرير وما ينقصه</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>ما ينقص قبل إمكان إصدار التقرير</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>الأدلة {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>رئيس فريق التدقيق {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>بلا رئيس فريق تدقيق</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>أُجيب عن {} من {} من الأسئلة ({} %)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>من {} إلى {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}، حسب البند</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>إضافة مجال خاص</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>مثلًا 8.6: يشمل 8.6.1 أيضًا</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>مثلًا إدارة الحوادث</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>انتهى…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>نوع المجال الخاص</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>آخر يوم في هذا العمل</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>اسم حساب العميل</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>لا يدقق أحد عمله. ما يُذكر هنا لا يُسند إلى صاحبه دون سبب، حتى اثني عشر شهرًا بعد آخر يوم فيه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>ملاحظة على المجال الخاص</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>مجالات العمل الخاصة</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>سُجّل خطأً؛ أمر التراجع يعيده</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>أخذ المختار إلى السطر أعلاه لتحديد آخر يوم له</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>حتى، إن انتهى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>أي موقع أو حساب عميل أو خدمة أو بند أو عملية</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>يمكن تخطيط 0 إلى 2400 دقيقة للقسم.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>وزّعه على عدة أيام في الخطة.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>شوهد عدم مطابقة في هذا البند</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>الدليل مطلوب</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>عدم مطابقة في المرة السابقة</translation>
    </message>
    <message>
        <source>weight {}</source>
        <translation>الوزن {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} د</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>As planned, until {}</source>
        <translation>كما هو مخطط، حتى {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>تُرك لضيق الوقت.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>عُدّت خارج العينة: {}. يعيدها أمر التراجع.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>لا شيء مفتوح هنا</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>المفتوح: {count}، نحو {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>الأسئلة التي تُترك ليتسع الوقت للبقية، الأقل خسارة أولًا</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>الوقت المتبقي: بلا حد</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>الوقت المتبقي: حتى {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>الأوقات حسب القسم…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>الوقت…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>حتى ساعة معينة…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>حتى متى يتوفر الوقت هنا</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>حتى {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>ما يمكن تأجيله…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>المتبقي {left}، النقص {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} من الآن، حتى {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>المتبقي {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">كل الملفات (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>جارٍ إعداد الإيصال</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>فتح حزم</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>حزم وإيصالات ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>جارٍ قراءة إيصال</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>حُفظ: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>جارٍ حفظ الإيصال</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>عرض الحزم</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>الإيصال في الحافظة.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>أُلغي استيراد {}. استيراد الملف نفسه مجددًا يعيده.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>فتح الحزم ({})</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>ما ورد فيها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>وصلت {time}، استوردها {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>إلى {name}، الإصدار {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>من {name}، الإصدار {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>المستلم {received} = الجديد {new} + المعروف {known} + المعلّق {held} + المرفوض {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>أُلغي استيرادها {time}: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>كُتبت هنا، لا إيصال بعد</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (الجديد فقط)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">إ&amp;ظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغيت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>يبلغك المرسل بعبارة المرور بطريقة غير طريقة إرسال الملف.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>جارٍ الاطلاع على {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>لا تُستورد بوضع التوقيع الحالي؛ انظر أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>لا يتغير شيء؛ ويمكن فتح الملف مجددًا (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">حزمة من {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>عبارة مرور الحزمة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدم</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>اذكر أولًا من أنت.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Taking in {}</source>
        <translation>جارٍ استيراد {}</translation>
    </message>
    <message>
        <source>This is audit {number} of {organisation}, for {name}, from {sender}.</source>
        <translation>هذا هو التدقيق {number} لدى {organisation}، إلى {name}، من {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>هذه الحزمة مشفّرة</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>مساحة العمل لهذه الحزمة: مساحة موجودة أو مجلد فارغ</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>لديك {questions} في {sections}، الاستحقاق {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>لديك {questions} في {sections}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>تمت المقارنة هاتفيًا</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>قسم واحد</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>لا يمكن استيراد {}</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>{} من الأقسام</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">التدقيق</translation>
    </message>
    <message>
        <source>Choose for whom the package is.</source>
        <translation>اختر لمن الحزمة.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>كانت ملفات مفقودة في حزمة سابقة، لذا فيها كل شيء.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>هي لعدة أشخاص، لذا فيها كل شيء.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>لا يُعرف أن شيئًا وصل إلى هناك بعد، لذا فيها كل شيء.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>قد تنقص المستلم قيود من قبل الحزمة الأخيرة، لذا فيها كل شيء.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>{audit} for {person} {date}</source>
        <translation>{audit} إلى {person} {date}</translation>
    </message>
    <message>
        <source>{audit} from {person} {version}</source>
        <translation>{audit} من {person} {version}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>اختر أوراق عمل كل الأسئلة.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>انقل ما كُتب هنا إلى البرنامج؛ واحتفظ بالأوراق كدليل.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>ملاحظات أخرى</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>من تمت مقابلتهم (الاسم والدور)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>ما شوهد وقيل، والسجلات والعينة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>لا يوجد سؤال للطباعة.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>أشّر تقييمًا واحدًا لكل سؤال. ودوّن ما يجعله قابلًا للتحقق: أرقام السجلات، والإصدارات، والتواريخ، والأماكن، وعدد ما فُحص.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>القيمة: {value}</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>أوراق العمل لملئها يدويًا</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>أوراق العمل {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: تعذّرت الكتابة ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">حساب العميل</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">القسم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">الاستحقاق</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">مُسند إلى</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>لا أحد ({loose} من {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>متأخر: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">الجزء</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>مع أجزاء أخرى</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (عمل خاص)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (عمل خاص، مع السبب)</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>مُسند إلى</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>القسم {} مُسند إلى</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>الاستقلالية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>اسم الشخص المراد إضافته</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>لا مشاركين بعد. سمِّ رئيس فريق التدقيق أولًا.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>دور الشخص المراد إضافته</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>مذكورة</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>الفريق والجهة الخاضعة للتدقيق</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>كل ممارسات ITIL 4</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>طرح هذه &amp;فقط</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>تصفية بالكلمات</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>تصفية الأسئلة بالكلمات أو الرقم</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>الأسئلة المعروضة: {shown}، المؤشَّرة: {ticked}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>الأسئلة المطروحة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>تأ&amp;شير الكل</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>تأ&amp;شير هذه</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>إ&amp;زالة تأشير الكل</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>إ&amp;زالة تأشير هذه</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>الت&amp;شفير بعبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>إ&amp;ظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>مقبولة: كلمة إضافية تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>أربع كلمات أو أكثر لا صلة بينها يسهل قولها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>لا يستطيع أحد قراءة الحزمة دونها؛ أبلغها للمستلم بطريقة غير طريقة إرسال الملف</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>ضعيفة: يمكن أن يخمنها من يجد الملف.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>سُئل «{text}»: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>اذكر ما يُسأل عنه.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}، سُئل «{text}»: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>أسئلة أخرى لاحقة: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>عرضه في القائمة لتأشيره</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>ما يُسأل لاحقًا بشأن هذا السؤال</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>سؤال {whom}: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>للسؤال: {}</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>Not named in the schedule</source>
        <translation>غير مذكور في الجدول الزمني</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>الوقت في الجدول الزمني</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}، بزيادة {over}</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>رقم حساب مصرفي</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>رقم بطاقة دفع</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[أُزيل رقم الحساب]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[أُزيل رقم البطاقة]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[أُزيل البريد الإلكتروني]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[أُزيل الاسم]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[أُزيل رقم الهاتف]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>مثلًا [أُزيل البريد الإلكتروني]؛ يبقى التدقيق نفسه وما قُصد وجوده كما هو</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري البحث …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">مقصود وجوده</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>مقصود وجودها: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>لم يُعثر على شيء في النصوص والشروح وأسماء الملفات ({}).</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>المواضع: {count}. لا شيء ممنوع؛ ولا تُدرج الأدوار وأرقام التذاكر وفريق التدقيق.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>التنبيه مجددًا</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>التنبيه إلى {kind} {value} مجددًا</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>بيانات شخصية محتملة</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>استبدالها بكلمات في التقرير والسجلات وأسماء الملفات</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… و{} أخرى</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>إضافة إلى الملاحظة: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>كما ينص الإجراء</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>في {}:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>لا يعلمه المسؤول عنه</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>شوهد: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>عُرض على الشاشة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>مثلًا 8.6.1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Our own phrasing</source>
        <translation>صيغة جاهزة خاصة بنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>ما يُملأ في كل مرة يوضع بين قوسين معقوفين، مثل {n} من {m} و{date} و{document}. احذف الأسماء والعملاء.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>يجب أن يكون «format» هو {format}.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>يجب أن يكون «phrasings» قائمة فيها مدخل واحد على الأقل.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>«{clause}» ليس بندًا في {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>«{key}» غير معروف. استخدم: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>«{key}» مذكور مرتين. أبقِ واحدًا منهما.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>«{kind}» ليس نوعًا. استخدم واحدًا من: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>في «{name}» قوس معقوف ليس موضع ملء. اكتب مواضع الملء بالشكل {{date}}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>«{name}» ناقص.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>يجب أن يكون «{name}» نصًا غير فارغ.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>أعطِ الصيغة الجاهزة عنوانًا.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>اكتب واحدًا على الأقل من الأجزاء الثلاثة.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>اكتبه بالشكل 8.6.1، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1: الملف فارغ.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}: تتعذر قراءته ({error}). راجع الملف.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>يجب أن يكون {what} قائمة حقول ذات قيم.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>«{clause}» ليس بندًا في المواصفة.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>الإضافة أيضًا إلى الأجزاء ذات النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>حذف الصيغة الجاهزة المختارة الخاصة بنا</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>تحرير الصيغة الجاهزة المختارة؛ تُنسخ المرفقة مع البرنامج</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Enter؛ ثم ينتقل Tab من موضع إلى التالي</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>صيغة جاهزة جديدة خاصة بنا</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديدة…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>لا صيغة جاهزة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>الخاصة بنا</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>الصيغ الجاهزة</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>البحث في كل الصيغ الجاهزة بالكلمات أو البند</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>البحث في الصيغ الجاهزة</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>يوجد نص من قبل ويبقى كما هو: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>يوجد نص من قبل؛ تأتي الصيغة الجاهزة بعده: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>أمر التراجع يعيدها</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>العلامات: {}. ينتقل Tab بينها.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>لا علامات بعد. اختر أداة بحرفها، ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>الرقم {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>الصورة بعلاماتها</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>المحدد: {mark}. العلامة {place} من {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>النص {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}، عند {x}، {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}، عند {x}، {y}، {width} في {height} بكسل</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>عدم التنبيه إلى هذه القيمة مجددًا أينما وردت في هذا التدقيق؛ أمر التراجع يعيد ذلك</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>الانتقال إلى {kind} {value} في {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>مقصود وجوده</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>عرضه في الصفحة {}</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} مقصود وجوده</translation>
    </message>
    <message>
        <source>{record}, {field}</source>
        <translation>{record}، {field}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>As it stands at the front of the report; other audits of it share it.</source>
        <translation>كما ترد في مقدمة التقرير؛ وتشترك فيها عمليات التدقيق الأخرى للمنظمة.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>المنظمة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة التوزيع</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>اذكر لكل من يدقق لماذا لا يدقق عمله هو.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>كيفية التدقيق</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>المدة والمكان</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>سمِّ المنظمة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>الاجتماع الافتتاحي واجتماعات الفريق والاجتماع الختامي ومن حضرها.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>أقسام الخطة</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>المواقع والخدمات والعملاء</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>الفريق والجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>أشّر على الأجزاء وأسندها إلى المدققين، أو اسحبها إلى أحدهم. يرى المدققون فورًا في العمل الميداني ما أُسند إليهم.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>ما يخضع للتدقيق، ووفقًا لماذا</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>ما يشمله التدقيق. وما استُبعد يبقى هنا مع السبب.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>ما خُطط له وما حدث فعلًا.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>من يدقق ماذا</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>من يستلم التقرير، وبأي شكل.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>مساحة عمل أخرى…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>حسب المدقق</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>حسب القسم</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>متغير: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>التغييرات ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>الأدلة ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>نتائج تدقيق متطابقة على الأرجح</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>تُستورد إلى مساحة العمل {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>متعارض: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>هي لعدة أشخاص. أنت:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>ملفات جديدة: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>جديد: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>حزمة من {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>مكررات محتملة ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>مكررات محتملة: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>التدقيق كاملًا</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>بانتظار غيرها: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>محتوى الحزمة</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>ما ينبغي معرفته ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>من يعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>عمل مُرسل إلى رئيس الفريق</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">الإصدار {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>كانت مشفّرة</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>كُتبت {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
بالكلمات: {words} · بالأرقام: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}، الجديد فقط منذ المرة السابقة</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished">«{}»</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>An empty text never replaces a written one, unless whoever emptied it had that very text before their eyes. Otherwise both stand, in conflict.</source>
        <translation>لا يحل نص فارغ محل نص مكتوب إلا إذا كان من أفرغه قد اطّلع على ذلك النص بعينه. وإلا بقي الاثنان متعارضين.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>قيود تنتظر حزمة لم تصل: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>قيود تنتظر حزمة سابقة من {person}: {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>كل ما فيها موجود هنا بالفعل. لن يتغير شيء.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>الجديد: {new}. المتغير: {changed}. المتعارض: {conflicts}. ملفات الأدلة: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>لا يُستبعد شيء دون عدّه هنا.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>المستلم {received} = الجديد {new} + المعروف سابقًا {known} + المعلّق {held} + المرفوض {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>القيمتان اللتان لم يقارنهما أحد تُحفظان معًا وتُعرضان متعارضتين. لا تقرر أي ساعة.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>ما ليس في الحزمة لا يُزال.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>أُلغي. اختر ما يُطبع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>أول صفحة للطباعة</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>آخر صفحة للطباعة</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب. احفظ ملف PDF واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>الصفحة المعروضة</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>الصفحة {} من {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>الصفحات من</translation>
    </message>
    <message>
        <source>Pages handed to the printer: {}</source>
        <translation>الصفحات المرسلة إلى الطابعة: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>معاينة: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>معاينة طباعة {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>لا تعمل الطباعة على هذا النظام. احفظ ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>طباعة {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>تقدم المعاينة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>حفظ {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (Ctrl+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>تعذّر عرض الصفحات.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>تمت كتابة: {}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>افحص الطابعة، أو احفظ ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>أعد إنشاء المعاينة.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>طباعة الصفحة {}</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>لم تعد قراءة الصفحات ممكنة.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>لا تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>أوراق العمل لملئها يدويًا</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>أوراق العمل مع الإجابات</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>أوراق العمل، الأسئلة بلا إجابة فقط</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>أوراق العمل المجاب عنها</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>أوراق العمل المفتوحة</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}: تعذّرت الكتابة ({}).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: تعذّرت الكتابة ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>الملفات في التقرير</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>حفظ تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>حفظ التقرير عن المشكلة</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>تم الحفظ: {}. أرسله بنفسك إلى من تريد أن يفحصه.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>يحوي التقرير الإصدارات وبضعة إعدادات وأعدادًا وسجل الأخطاء ليمكن العثور على العطل. ولا يحوي شيئًا من عمليات تدقيقك: لا نصوص ولا أسماء ملفات ولا أسماء أشخاص أو أماكن. اقرأه هنا، واحفظه في ملف، وأرسل ذلك الملف بنفسك. لا يرسل البرنامج شيئًا.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>ماذا فعلت، وماذا حدث؟ (يدخل التقرير كما تكتبه)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>ماذا حدث (يدخل التقرير كما تكتبه)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>QuestionChange</name>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>يُحتسب أيضًا لـ</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>المعلومات الموثقة</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>الدليل مطلوب</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>الأدلة المتوقعة</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ممارسات ITIL 4</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>فقط إذا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>مطابق لـ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>العينة المقترحة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>Flagged</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(دائمًا)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>الإجابة بلا دليل غير مكتملة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>يُطرح فقط إذا</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>بنود مواصفات أخرى، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>يُحتسب أيضًا لـ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>مثلًا: 25 تذكرة من الربع</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>مثلًا: دقائق</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>أعلى رقم مطابق</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ممارسات ITIL 4</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>أدنى رقم مطابق</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>مستوى النضج من 0 إلى 5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>رقم أو كلمة من العنوان</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>رقم مع وحدة وحدود</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>الأدلة الموضوعية المتوقعة</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>واحد من عدة خيارات</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>واحد في كل سطر، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>تقييم: مطابق، غير مطابق، …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>تتطلب المواصفة معلومات موثقة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>«{}» ليس رقمًا؛ اكتب مثلًا 15</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>ملاحظة على الأسئلة ({}). Enter يحفظ، Esc يغادر.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>ملاحظة على {}. Enter يحفظ، Esc يغادر.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms} مطابق، {next} ينتقل إلى السؤال التالي بلا إجابة، {menu} يعرض الكل</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> الأدلة: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> نتائج التدقيق: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> مميَّز.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> مُسند إليك.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> أعاده أحد المراجعين.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>البند {clause}. {question} التقييم: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>يُحتسب لـ</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>المجموعة {name}، الأسئلة: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>فقط إذا: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>{section}   ({chosen} of {all})</source>
        <translation>{section}   ({chosen} من {all})</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>&amp;Documents and records seen</source>
        <translation>الوثائق وال&amp;سجلات المطَّلع عليها</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>من تمت م&amp;قابلتهم (الدور)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>ال&amp;عينة المفحوصة</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>إرفاق بهذا السؤال</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>الوثائق والسجلات المطَّلع عليها</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>الوثائق والسجلات المطَّلع عليها، مع إصداراتها</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>الجهد لسد الفجوة</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>مثلًا: 15 يومًا، أو صغير</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>مثلًا: 15 من 214 تذكرة مغلقة</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>من تمت مقابلتهم (الدور)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>السؤال التالي بلا إجابة</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>السؤال التالي بلا إجابة؛ Ctrl+Enter في الملاحظة</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>لم يُختر سؤال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>المسؤول عن الفجوة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>العينة المفحوصة</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>ما شوهد: أرقام السجلات، الإصدارات، التواريخ، الأماكن، حجم العينة</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>من يسد الفجوة</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading checklists</source>
        <translation>قراءة قوائم التدقيق</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>قراءة قوائم التدقيق المختارة</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>إغلاق المعروض</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>يُعطى الإيصال لما يُعتدّ به هنا.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>التدقيق: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>من: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>بالأرقام: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>بالكلمات: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>لم يتغير شيء. اطلبه مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>لم يتغير شيء. قارن البصمة أولًا، ثم ثِق بالمفتاح.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>لم يتغير شيء. ينتهي اسمه بـ .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>إيصال {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>المستلم {received} = الجديد {new} + المعروف سابقًا {known} + المعلّق {held} + المرفوض {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>الاستيراد: {time}، بواسطة {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>الإيصال موقّع بمفتاح لم يؤكده أحد هنا: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>التوقيع غير مطابق: غُيّر الإيصال بعد توقيعه.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>هذا الاستيراد غير موجود، أو أُلغي.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>وصل {file} في {time} واستورده {name}.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}: لحزمة لم تُكتب هنا.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: تعذّرت القراءة ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}: تعذّرت الكتابة ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}: ليس إيصالًا.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: لا يوجد ملف كهذا.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>اليوم {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>قبل {} يومًا</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>آخر نسخ احتياطي {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>بلا نسخ احتياطي بعد</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>لا تدقيق بعد</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>فتح مساحة العمل {}</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>آخر فتح {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>تقدم أحدث تدقيق</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>إزالة {} من القائمة</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>هذا المجلد غير موجود الآن</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>أُجيب عن {} من {}</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Other workspaces</source>
        <translation>مساحات عمل أخرى</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>لم تُفتح مساحة عمل أخرى بعد</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (غير موجودة)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>استرجاع ما أُزيل من: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>إزالة المختار من: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(أُفرغ)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>التدقيق ككل</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>ما تغيّره الحزمة</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>بهذه الحزمة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{state} ({people})</source>
        <translation>{state} ({people})</translation>
    </message>
    <message>
        <source>{words} ({person}, {time})</source>
        <translation>{words} ({person}، {time})</translation>
    </message>
    <message>
        <source>{words} ({person}, {time}, stands here)</source>
        <translation>{words} ({person}، {time}، القائمة هنا)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>«{name}» ليس نوع سجل.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>بشأن الفترة، من</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>بشأن الفترة، إلى</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>أقرّ به</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>المتابعة المتفق عليها</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ردّ عليها</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>ملاءمة النطاق</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>المجالات غير المشمولة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>كما خُطط له، أو كيف اختلف عنه</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت السؤال</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>أرفق النص كدليل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>عميل التدقيق</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>استنتاج التدقيق</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>معايير التدقيق</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>إقرار الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>تعليق الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>ممثلو الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>المدققون</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 لملف قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>عنوان قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>إصدار قائمة التدقيق</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>قوائم التدقيق المجمّعة</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>بند نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أغلقها</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>العودة إليه لاحقًا</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>البيانات المستخرجة من الملف</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>التاريخ أو الفترة المعنية</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>درجة استيفاء المعايير</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>الانحرافات عن خطة التدقيق</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>مدخل في قائمة التوزيع</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>الآراء المتباينة</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>الوثائق والسجلات المطَّلع عليها</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ التنفيذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>الفاعلية</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>فاعلية الإجراءات التصحيحية السابقة</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>فاعلية نظام إدارة الخدمات</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>الجهد لسد الفجوة</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>نتيجة تدقيق في مجموعة</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>نتائج تدقيق غير متطابقة</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>بصمات النصوص المرخّصة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>ملف آخر لدليل</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>التصنيف حسب المواصفة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>مجموعة نتائج تدقيق</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>مُسند إلى</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>عدد العاملين</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>وقت الانعقاد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محفوظ لدى</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>الآثار على برنامج التدقيق</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>الاستقلالية</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>التدقيق الداخلي ومراجعة الإدارة</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>من تمت مقابلتهم</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>من تمت مقابلتهم (الدور)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>المقابلات والملاحظة والسجلات؛ في الموقع أو عن بُعد</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>العنصر المفحوص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>نوع قائمة التدقيق</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>الحقول المعروفة: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>المعروف: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>استنتاج رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>العلامات ومواضع الحجب</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>طبيعة الإخفاق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>الدليل الموضوعي</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>On what evidence effectiveness was judged</source>
        <translation>على أي دليل حُكم على الفاعلية</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>جملة أو جملتان تبقيان في ذاكرة المدير</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>الوحدات التنظيمية والخدمات والمواقع والمناوبات والفترة المشمولة</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>نتيجة التدقيق الأخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>مجال عمل خاص</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>جزء من قائمة التدقيق المجمَّدة</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>دائمون، مؤقتون، عاملون من المنزل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>بيانات شخصية مقصود وجودها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>مدخل في الخطة</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>الدقائق المخططة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>الرقم المؤقت</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>المفتاح العام (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>سؤال مطروح في مقابلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>تُقرأ أولًا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>سبب التصنيف</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>السبب عند الاستثناء</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>السبب رغم العمل الخاص</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>إصدار التقرير</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Retention of audit records</source>
        <translation>الاحتفاظ بسجلات التدقيق</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>وقت الإخراج من الخدمة</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>صيغة جاهزة</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>ملاحظة مراجعة</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>ملاحظات المراجعة التي لا تنطبق</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>المخاطر والعوائق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 للنسخة المعلَّمة</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 للقيمة ضمن هذا التدقيق</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 لما وُقّع</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>العينة المفحوصة</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>عنصر النطاق</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>المناوبات</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>اعتماد قسم</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>وقت التوقيع</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>التغييرات المهمة منذ التدقيق السابق</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>جهاز التوقيع</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>الموقع أو الحساب</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>الموقع أو حساب العميل أو الخدمة أو البند أو العملية</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>المواصفات والسياسات والعقود والقوانين المدقَّق وفقًا لها</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>بيان بشأن التعارضات القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>السجل المدعوم</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>التقطه</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>رقم تذكرة أو تغيير أو موظف أو سجل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>للسؤال لاحقًا</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>استخدام الدليل</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>الأحكام حسب المواصفة</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>ما لا يتفق عليه فريق التدقيق والجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>ما اختلف ولماذا، أو أنه لم يختلف شيء</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>ما هو غير مستوفى بالضبط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>ما استُبعد، ولماذا</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>ما هو مطلوب، وبموجب أي بند أو وثيقة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>ما يمنع تكراره</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>ما قد يقلل موثوقية الاستنتاجات</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>ما يُراد للتدقيق أن يتبيّنه</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>ما ورد في أوراق العمل حينها</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>السؤال المطلوب</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>ما جرى تصحيحه فورًا</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>ما أُخذت منه العينات، وكيف، وحجم العينات</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>ما شوهد: أرقام السجلات، الإصدارات، التواريخ، الأماكن، حجم العينة</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>ما وُقّع</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>مكان العنصر نفسه: تذكرة، رف، نظام</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>هل تحققت أهداف التدقيق</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>أي جزء من النطاق لم يُدقَّق، ولماذا</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>من طلب التدقيق</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>من يسد الفجوة</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>من لديه العنصر، إن لم يكن له ملف هنا</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>لماذا أمكن حدوثه ولم يُلاحظ</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>سبب إصدار التقرير مع بقاء قيود الفريق متعارضة</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>سبب تطابقها</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>لماذا لا يدقق هذا المدقق عمله هو</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>أوراق العمل المعتمد عليها</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>اكتبه بالشكل 2026-10-31.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label} ليس له حقل «{name}».</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label} فيه {count} حرفًا؛ والحد {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label} يحوي ما لا يمكن حفظه ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label} إما صحيح أو خطأ.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label} يقبل نصًا، لا {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label} يقبل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}: «{value}» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}: «{value}» ليس وقتًا.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}: «{value}» غير معروف.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>&amp;بشأن الفترة، من</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>الشر&amp;ح</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>محفوظ &amp;لدى</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>ما&amp;هيته</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>بشأن الفترة، من</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>بشأن الفترة، إلى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>المبنى، الغرفة، النظام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>للدليل الذي يبقى في مكانه. يحفظ التدقيق ماهيته وكيفية العثور عليه.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>اسم من لديه الدليل أو دوره</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>مرجع بلا ملف</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>رقم التذكرة، العنوان والإصدار، رمز الرف، الجهاز</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>ما يثبته</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.</source>
        <translation>الرقم الأزرق يقود إلى سجله. وحيث تذكر الخلية عدة أرقام، تجد كل الروابط في ورقة «التتبع».</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>دُوّنت واقعة لا يُحكم عليها؛ لا تدخل في درجة الاستيفاء.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>متطلب غير مستوفى إطلاقًا، أو على نحو يضع النظام أو خدمة موضع الشك.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>متطلب غير مستوفى في حالة منفردة أو محدودة.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>ضعف لا يُعد عدم مطابقة؛ تقرر الجهة الخاضعة للتدقيق ما تفعله.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>بشأن الفترة، من</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>بشأن الفترة، إلى</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>حالة الإجراء</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>من إجراء إلى دليل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>الإجراءات غير المتحقق منها بعد</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>الإجراءات المتأخرة عند التصدير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>عنوان المنظمة</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>فارق UTC لوقت الإجابة</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>ما أجاب عنه المدقق</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>ملاءمة النطاق</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>المجالات غير المشمولة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>عميل التدقيق</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>معايير التدقيق</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>رقم التدقيق</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>سجلات التدقيق</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>سجلات التدقيق {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>حالة التدقيق</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>فريق التدقيق واستقلاليته، وممثلو الجهة الخاضعة للتدقيق، والمراقبون وغيرهم.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>نوع التدقيق</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>تعليق الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>ممثلو الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Auditor signed at</source>
        <translation>وقت توقيع المدقق</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>فارق UTC لتوقيع المدقق</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>تقييم المدقق</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>توقيع المدقق</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>المدققون</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>سجّل المدققون تقييمات مختلفة ولم يستنتج رئيس فريق التدقيق بعد.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>يدقق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>حسب الممارسة</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>حسب المواصفة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>تغيّر بعد الاستنتاج</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>التغييرات المسجلة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>اختر إحدى كلمات القائمة.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>عنوان البند</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>عناوين البنود</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>صاحب الاستنتاج</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>تتمة النصوص</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>الإجراءات التصحيحية؛ ولحالات عدم المطابقة التي ليس لها إجراء صف. الأعمدة الكريمية للجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>عدّ الأسئلة</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>يُحتسب لـ</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>الأعمدة الكريمية</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>التواريخ والأوقات</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>تواريخ التدقيق</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>أيام التأخر عند التصدير</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>درجة الاستيفاء: المستوفى من الأسئلة المحكوم عليها</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>الانحرافات عن الخطة</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>الآراء المتباينة</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>معلومات موثقة مطلوبة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>لا ينطبق ضمن النطاق؛ لا يدخل في درجة الاستيفاء.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ التنفيذ</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>مسودة: لم يصدر التقرير</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>الفاعلية</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>فاعلية الإجراءات السابقة</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>الجهد لسد الفجوة</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>أدخل تاريخًا لا يسبق التاريخ في «{column}».</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>أدخل تاريخًا.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>كل بند من كل مواصفة تُحتسب لها إجابة، مع تقييماته.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>كل سؤال وكل ورقة عمل؛ وللسؤال ذي أوراق العمل المتعددة عدة صفوف.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>كل نص كما كُتب، حتى إن بدأ بـ = أو + أو - أو @؛ لا شيء هنا صيغة حسابية.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>أرقام الأدلة</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>الأدلة المفقودة</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>الأدلة المتوقعة</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>وقت التصدير (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>الإخفاق أو الضعف أو القوة</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>صفِّ العمود «ورقة العمل» بالقيمة 1 ليظهر كل سؤال من قائمة التدقيق مرة واحدة.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>مجموعات نتائج التدقيق</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>حالة نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>عنوان نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>من نتيجة تدقيق إلى إجراء</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>من نتيجة تدقيق إلى دليل</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>نتائج التدقيق في المجموعة</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>نتائج التدقيق المتطابقة حسب المجموعة؛ تُحسب كل منها نتيجة مستقلة.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>نتائج التدقيق المتطابقة؛ المجموعات: {groups}. كل منها محسوب أعلاه.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>بصمة سجل التغييرات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>المتابعة حتى تاريخ</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>لكل بند ومدقق: الأسئلة المجاب عنها والأدلة وجلسات الخطة.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>تملؤها الجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>صيغة السجلات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>التصنيف حسب المواصفة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>سُلّم باسم</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>وقت الانعقاد</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>فارق UTC لوقت الانعقاد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محفوظ لدى</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>كيفية قراءة هذا المصنف</translation>
    </message>
    <message>
        <source>ISO 22301</source>
        <translation>ISO 22301</translation>
    </message>
    <message>
        <source>ISO/IEC 27001</source>
        <translation>ISO/IEC 27001</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ممارسات ITIL 4</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>الآثار على البرنامج</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>في مجموعات</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>الاستقلالية</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>التدقيق الداخلي ومراجعة الإدارة</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>من تمت مقابلتهم</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Lead signed at</source>
        <translation>وقت توقيع رئيس الفريق</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>فارق UTC لتوقيع رئيس الفريق</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>سبب رئيس الفريق</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>توقيع رئيس الفريق</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>فارق UTC لوقت الفحص</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>نوع الوسائط</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>عدم المطابقة والإجراءات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>تبقى أسماء الأعمدة وترتيبها كما هي؛ والإصدارات اللاحقة تضيف أعمدة في النهاية فقط.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>يحتاج قبل أي شيء إلى تصحيح وسبب جذري وإجراء تصحيحي.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>يحتاج إلى تصحيح وسبب جذري وإجراء تصحيحي.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>لم يُسجَّل إجراء</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>لم تُختر قائمة تدقيق بعد.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>لم يسجّل أحد تقييمًا.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>حالات عدم المطابقة وفرص التحسين والممارسات الجيدة.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>دون حكم</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>لم يُحكم على شيء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>الأرقام على الصورة</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>الدليل الموضوعي</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>الأدلة الموضوعية مع قيم SHA-256 التي يُعرف بها أن الملف هو الذي شوهد.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>تحقق الأهداف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>تعارضات قائمة</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>الاجتماع الافتتاحي واجتماعات الفريق والاجتماع الختامي مع محاضرها.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>متأخر عند التصدير</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>المجال الخاص</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>المسؤول عن الفجوة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>الأجزاء التي تتناول عمل مدققها نفسه، وسبب إسنادها مع ذلك.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>الإثبات المطلوب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>من سؤال إلى دليل</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>من سؤال إلى نتيجة تدقيق</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>السؤال والدليل ونتيجة التدقيق والإجراء: كل رابط في صف مستقل، وطرفاه قابلان للنقر.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>فارق UTC لوقت التسجيل</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>سبب التصنيف</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>فارق UTC لوقت الاستلام</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>القيمة المسجلة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بُعد</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>التقرير الصادر</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>إصدار التقرير</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>ممثل المنظمة</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Results by ITIL 4 practice; a question with several practices counts for each.</source>
        <translation>التقييمات حسب ممارسة ITIL 4؛ والسؤال ذو الممارسات المتعددة يُحتسب لكل منها.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>السبب الجذري</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 لنسخ الملفات الأخرى</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 للملفات الأخرى</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 لقائمة التدقيق</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 للنسخة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>حفظ المصنف</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">الاعتماد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>التغييرات المهمة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>مواقع الجلسات</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>المواقع والخدمات والعملاء ضمن النطاق وخارجه.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>الفترة المعنية</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>العينة المقترحة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>فارق UTC لوقت الالتقاط</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>النصوص الأطول مما تتسع له الخلية؛ وتذكر الخلية أين تتمة نصها.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>خطة التدقيق بجانب ما حدث فعلًا.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>يُظهر الدليل الموضوعي الذي شوهد أن المتطلب مستوفى.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>المتطلب مستوفى؛ ويرى المدقق كيف يمكن استيفاؤه على نحو أفضل.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>التذاكر والتغييرات والموظفون والسجلات المفحوصة، وما أظهره كل منها.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>ترد الأوقات كما أظهرتها الساعة في مكان تسجيلها؛ وفارقها عن UTC في عمود خاص.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>عنوان الوجهة</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>فارق UTC</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>الأحكام حسب المواصفة</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>ملاحظة التحقق</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>تحقق من</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>الإصدار {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>نسخ الإجابة مختلفة ولم يحسمها أحد.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>نسخ النوع مختلفة ولم يحسمها أحد.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>لم يُفحص في هذا التدقيق؛ لا يدخل في درجة الاستيفاء.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحويه</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>ما حدث فعلًا</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>الأقسام التي وقّعها المدققون ورئيس فريق التدقيق، وهل تغيّر شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>من يستلم التقرير، وبأي شكل.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>من سُئل، حسب الدور، ومتى، وعن أي أسئلة.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>من حضر أي اجتماع.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>سبب تطابقها</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>تُطبع الأوراق العريضة على صفحتين متجاورتين، والعمود الأول على كلتيهما؛ وتبقى آخر أعمدة أكبرها على الشاشة ما لم تُوسَّع منطقة الطباعة.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>يستحق المحافظة عليه، ونقله إلى أماكن أخرى.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كُتب بواسطة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>… continued in {place}</source>
        <translation>… التتمة في {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>ليس لدى المراجع ما يعلّق عليه.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>لا ينطبق هنا: تنحيته لنتيجة التدقيق هذه</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>لا ينطبق هنا: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>الانتقال إليه (F7). القاعدة: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>المنحّى: {}. إعادة العرض</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}، {}: {} الانتقال إليه.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n إجراء متأخر</numerusform>
            <numerusform>إجراء واحد متأخر</numerusform>
            <numerusform>إجراءان متأخران</numerusform>
            <numerusform>%n إجراءات متأخرة</numerusform>
            <numerusform>%n إجراءً متأخرًا</numerusform>
            <numerusform>%n إجراء متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n إجراء متأخر في {day}</numerusform>
            <numerusform>إجراء واحد متأخر في {day}</numerusform>
            <numerusform>إجراءان متأخران في {day}</numerusform>
            <numerusform>%n إجراءات متأخرة في {day}</numerusform>
            <numerusform>%n إجراءً متأخرًا في {day}</numerusform>
            <numerusform>%n إجراء متأخر في {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>ذُكر %n إجراء: {states} في {day}.</numerusform>
            <numerusform>ذُكر إجراء واحد: {states} في {day}.</numerusform>
            <numerusform>ذُكر إجراءان: {states} في {day}.</numerusform>
            <numerusform>ذُكرت %n إجراءات: {states} في {day}.</numerusform>
            <numerusform>ذُكر %n إجراءً: {states} في {day}.</numerusform>
            <numerusform>ذُكر %n إجراء: {states} في {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>ذُكر %n إجراء: {states}.</numerusform>
            <numerusform>ذُكر إجراء واحد: {states}.</numerusform>
            <numerusform>ذُكر إجراءان: {states}.</numerusform>
            <numerusform>ذُكرت %n إجراءات: {states}.</numerusform>
            <numerusform>ذُكر %n إجراءً: {states}.</numerusform>
            <numerusform>ذُكر %n إجراء: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>%n ملف مفقود، مبيَّن أدناه.</numerusform>
            <numerusform>ملف واحد مفقود، مبيَّن أدناه.</numerusform>
            <numerusform>ملفان مفقودان، مبيَّنان أدناه.</numerusform>
            <numerusform>%n ملفات مفقودة، مبيَّنة أدناه.</numerusform>
            <numerusform>%n ملفًا مفقودًا، مبيَّنة أدناه.</numerusform>
            <numerusform>%n ملف مفقود، مبيَّنة أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n نتيجة تدقيق</numerusform>
            <numerusform>نتيجة تدقيق واحدة</numerusform>
            <numerusform>نتيجتا تدقيق</numerusform>
            <numerusform>%n نتائج تدقيق</numerusform>
            <numerusform>%n نتيجة تدقيق</numerusform>
            <numerusform>%n نتيجة تدقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>%n إجراء آخر في {place}.</numerusform>
            <numerusform>إجراء آخر في {place}.</numerusform>
            <numerusform>إجراءان آخران في {place}.</numerusform>
            <numerusform>%n إجراءات أخرى في {place}.</numerusform>
            <numerusform>%n إجراءً آخر في {place}.</numerusform>
            <numerusform>%n إجراء آخر في {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n عنصر.</numerusform>
            <numerusform>عنصر واحد.</numerusform>
            <numerusform>عنصران.</numerusform>
            <numerusform>%n عناصر.</numerusform>
            <numerusform>%n عنصرًا.</numerusform>
            <numerusform>%n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n حالة عدم مطابقة رئيسية</numerusform>
            <numerusform>حالة عدم مطابقة رئيسية واحدة</numerusform>
            <numerusform>حالتا عدم مطابقة رئيسيتان</numerusform>
            <numerusform>%n حالات عدم مطابقة رئيسية</numerusform>
            <numerusform>%n حالة عدم مطابقة رئيسية</numerusform>
            <numerusform>%n حالة عدم مطابقة رئيسية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n حالة عدم مطابقة ثانوية</numerusform>
            <numerusform>حالة عدم مطابقة ثانوية واحدة</numerusform>
            <numerusform>حالتا عدم مطابقة ثانويتان</numerusform>
            <numerusform>%n حالات عدم مطابقة ثانوية</numerusform>
            <numerusform>%n حالة عدم مطابقة ثانوية</numerusform>
            <numerusform>%n حالة عدم مطابقة ثانوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n فرصة للتحسين</numerusform>
            <numerusform>فرصة واحدة للتحسين</numerusform>
            <numerusform>فرصتان للتحسين</numerusform>
            <numerusform>%n فرص للتحسين</numerusform>
            <numerusform>%n فرصة للتحسين</numerusform>
            <numerusform>%n فرصة للتحسين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n تغيير في سجل هذا التدقيق).</numerusform>
            <numerusform>(تغيير واحد في سجل هذا التدقيق).</numerusform>
            <numerusform>(تغييران في سجل هذا التدقيق).</numerusform>
            <numerusform>(%n تغييرات في سجل هذا التدقيق).</numerusform>
            <numerusform>(%n تغييرًا في سجل هذا التدقيق).</numerusform>
            <numerusform>(%n تغيير في سجل هذا التدقيق).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>، الإصدار {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>؛ المتابعة حتى {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>لا يمكن لوثيقة أن تحوي بصمتها هي. تُحفظ بصمة ملف PDF هذا في البرنامج الذي أنشأه، أو لدى أول من استلمه.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>عدم المطابقة الرئيسية تضع موضع الشك قدرة نظام إدارة الخدمات على تحقيق نتائجه المنشودة؛ وقد تبلغ عدة حالات ثانوية في أمر واحد هذا الحد. أما عدم المطابقة الثانوية فلا. وفرصة التحسين ليست عدم مطابقة، ولا تُسجَّل عدم مطابقة أبدًا على أنها فرصة. والأسباب والحلول متروكة للجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>السؤال المنتمي إلى عدة ممارسات يُحتسب لكل منها.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>السؤال المحتسب لعدة مواصفات يُطرح مرة واحدة. وإجابته هي الحكم لكل منها، ما لم يحكم المدقق بغير ذلك لإحداها؛ ويمكن أن يختلف تصنيف نتائج التدقيق بين المواصفات.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>يؤكد التوقيع أن التقرير استُلم ونوقش، لا أن كل نتيجة تدقيق متفق عليها.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>مقبولة مع تعليق</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>ترد كلها في {place}، مع المنفَّذ والمتحقق منه منها.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>يستند التدقيق إلى عينات ولا يعطي يقينًا بشأن ما لم يُفحص. وكيفية أخذ العينات في هذا التدقيق وما يترتب عليها من حدود مذكورة في {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>تُعد فرصة التحسين مستوفاة.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>يذكر الملحق B قيمة SHA-256 لكل ملف دليل كما ورد. اطلب الملف، واحسب بصمته، وقارن الخانات الأربع والستين كلها. فإن اختلف بت واحد اختلفت البصمة.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>الملحق {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>قائمة التدقيق المجاب عنها</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>ملاءمة النطاق</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>اعتمده: التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>المجالات غير المشمولة مع الأسباب</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>كما هو مسجل في أوراق العمل. وممثلو الجهة الخاضعة للتدقيق مذكورون في {section_link}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطروح</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>حضره</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>عميل التدقيق</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>معايير التدقيق</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>تواريخ التدقيق</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>خطة التدقيق وما جرى</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>فريق التدقيق</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>فريق التدقيق والمشاركون</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>الجهة الخاضعة للتدقيق: التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>ممثلو الجهة الخاضعة للتدقيق والعميل</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>إقرار الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>رد الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>جهة التدقيق</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>المدققون</translation>
    </message>
    <message>
        <source>Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided which result counts.</source>
        <translation>اختلف حكم المدققين على هذه الأسئلة. ترد كل إجابة كما أُعطيت؛ وقد قرر رئيس فريق التدقيق أي تقييم يُعتمد.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>حسب ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>حسب المواصفة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Changes and earlier actions</source>
        <translation>التغييرات والإجراءات السابقة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التدقيق</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>اختر A4 أو Letter.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>بند {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>البند {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>حسابات العملاء</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>أغلق الملف إن كان مفتوحًا في مكان آخر، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>أغلق الملف إن كان مفتوحًا في برنامج آخر، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>تدقيق مدمج: لا</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>تدقيق مدمج: نعم، مع {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>الاستنتاج والمتابعة</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>المطابقة حسب البند</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>المطابقة حسب مجموعة البنود</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>خطة الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>إجراء تصحيحي لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>بيانات التدقيق</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>قرار {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>القرارات بشأن الإجابات المختلفة</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>درجة الاستيفاء</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>الانحرافات عن الخطة</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>المعترض</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>نتائج التدقيق المعترض عليها</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>معترض عليها؛ انظر القسم 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>قائمة التوزيع</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>الآراء المتباينة</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>ضبط الوثيقة</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>الوثائق المطَّلع عليها</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>لا ينطبق وفق شروط هذا التدقيق.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>مسودة؛ لم تصدر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>الاستحقاق والحالة</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>الاستحقاق والحالة والفاعلية</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>وقّع كل مدقق عمله في القسم، ووقّع رئيس فريق التدقيق العمل كله. لا يسري التوقيع إلا ما دام لم يتغير شيء مما وُقّع.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>الفاعلية</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>لم يُتحقق من الفاعلية بعد.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>فاعلية الإجراءات التصحيحية السابقة</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>الجهد لسد الفجوة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>ملفات الأدلة</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>سجل الأدلة</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>الملخص التنفيذي</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>الحقول التي تتعارض فيها قيود فريق التدقيق: {count}. لا تُعدّ أي من النسخ أدناه نتيجةً لهذا التدقيق.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>ترد نتائج التدقيق المتطابقة معًا (نتائج التدقيق: {findings}، المجموعات: {groups}). تبقى كل منها نتيجة مستقلة وتُحسب لموقعها.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>بصمة البيانات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>المتابعة حتى تاريخ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>التصنيف وفق {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>عليه علامات دون نسخة معلَّمة: لم يُسلَّم.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>وقت الانعقاد</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محفوظ لدى</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>كيفية التحقق من هذا التقرير</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>الآثار على برنامج التدقيق</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>في هذا التقرير وفي مجلدات الأدلة: {copy}، SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">الاستقلالية</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>بيان الاستقلالية</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>التدقيق الداخلي ومراجعة الإدارة</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>من تمت مقابلتهم</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>من تمت مقابلتهم (الدور)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>من تمت مقابلتهم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>تدقيق مشترك: لا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Lead auditor: date, signature</source>
        <translation>رئيس فريق التدقيق: التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>استنتاج رئيس الفريق:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>أُبقي رأيًا مخالفًا:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>المتروك: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>تركه {name} بلا قرار</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>المستويات: {levels}. من البنود المقيَّمة وعددها {count}، قُيّم دون 3: {low}. والمستوى المتوسط {mean}. وحيث قُيّم بند بعدة أسئلة، يُعتد بأدنى مستوى. ويبيّن الوزن مقدار ما يتوقف عليه من الحصول على الشهادة.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>حدود أخذ العينات</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>أُنشئ في {moment} ببرنامج {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>رئيسية</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>عدم مطابقة رئيسية</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>أعد إنشاء التقرير.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>النضج حسب البند</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>الاجتماعات والحضور</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>الطريقة وأخذ العينات والحدود</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>ثانوية</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوية</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>عدم مطابقة ثانوية</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>غ.م</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>خ.ع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>طبيعة الإخفاق</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>لم يُسجَّل فريق تدقيق.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>لم يُذكر استنتاج بعد.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>لم يُذكر إجراء تصحيحي.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>لا إجراء تصحيحيًا مفتوحًا.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>لم يُذكر تاريخ.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>لا آراء متباينة باقية بين فريق التدقيق والجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>لا دليل مرتبط بنتيجة التدقيق هذه.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>لم تُسجَّل أدلة.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>لم يُسجَّل في أوراق العمل من تمت مقابلتهم.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>لم تُسجَّل اجتماعات.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>لم يُحكم على أي سؤال بعد.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>لم يُسجَّل مستلمون.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>بلا رد</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>لم يُقدَّم رد بعد.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>لم تُسجَّل تقييمات بعد.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>لا عناصر مفردة مدرجة؛ يذكر الملحق A العينات.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>لم يُسجَّل جدول زمني.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>بلا إصدار</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>لم يُسجَّل أحد.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>حالات عدم المطابقة</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>عدم مطابقة</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>لم يُسأل عن:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>خارج النطاق:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>غير موجود في مساحة العمل.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>غير مذكور.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>لم يُقرّ بها بعد.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب الممارسات الجيدة (%n).</numerusform>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب ممارسة جيدة واحدة.</numerusform>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب ممارستان جيدتان.</numerusform>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب %n ممارسات جيدة.</numerusform>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب %n ممارسة جيدة.</numerusform>
            <numerusform>فرصة: فرصة للتحسين. تُظهر كل مجموعة بنود أشد تقييم أو نتيجة تدقيق فيها؛ ولا تُحتسب %n ممارسة جيدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>الدليل الموضوعي</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>تحقق الأهداف</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>المراقبون والمرشدون</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">تعارضات قائمة</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>افتح مساحة العمل وقارن البصمة التي تُظهرها لهذا التدقيق بالبصمة في ضبط الوثيقة ({count}). فإن تساوتا لم تتغير البيانات منذ إنشاء هذا التقرير. ويمكن للبرنامج أيضًا فحص سلسلة التغييرات كلها، وهو يسمّي أول مدخل لا يتسق معها.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>فرص للتحسين</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>فرصة للتحسين</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>المنظمة غير مذكورة</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>المنظمة والنطاق والمعايير</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>متأخر في {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>متأخر، {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>مجال العمل الخاص</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>المسؤول عن الفجوة</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>المسؤول والاستحقاق والحالة</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>الصفحة {number} من</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>جزء التدقيق</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>تُسلَّم الصور دون بيانات المكان والكاميرا، وتُسلَّم المحجوبة منها كنسخة. ولهذه النسخة بصمة خاصة بها؛ ويذكرها مع بصمة الأصل بيان الملفات المرفق بالأدلة.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>ممارسات جيدة</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>ممارسة جيدة</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>الممارسات الجيدة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>الأسئلة حسب التقييم: {result_words}، ومفتوح: بلا إجابة، أو تتباين بشأنه أوراق العمل. والمستوفى هو نسبة المطابق من الأسئلة المحكوم عليها، مع فرصة للتحسين أو دونها. والشكل الذي يسبق البند هو أشد تقييم أو نتيجة تدقيق فيه. ويعدّ عمود الأدلة ما تستند إليه أسئلة البند ونتائج التدقيق فيه؛ تسميها {section_link} وتصفها {section_link2}.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>الأسئلة التي تتباين بشأنها أوراق العمل</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>الأسئلة التي أجاب عنها كل مدقق، والأدلة التي تستند إليها أسئلة البند ونتائج التدقيق فيه، وجلسات الخطة التي تذكره، بأرقامها في {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>الأسئلة: {total}. المحكوم عليها: {judged}؛ المستوفى منها: {met} (درجة الاستيفاء {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>الأسئلة: {total}. المحكوم عليها: {judged}؛ المستوفى منها: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>سجّلها</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>سبب التصنيف</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>السبب رغم العمل الخاص</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>مسجَّل دون حكم</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>الممثل</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Respond: {finding}</source>
        <translation>الرد على: {finding}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>تقييمات الأسئلة</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>راجعه: التاريخ، التوقيع</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>المخاطر والعوائق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>الدور غير مذكور</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>إخلاء المسؤولية عن العينات والسرية</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>المتطابقة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">القسم</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>التغييرات المهمة منذ التدقيق السابق</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>المواقع والخدمات والعملاء</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>وقت أخذ اللقطة</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>الفترة المعنية</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>تذكره الجهة الخاضعة للتدقيق؛ ولا يدوّن فريق التدقيق إلا التحقق.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>بيان المطابقة</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>بيان الفاعلية</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>بيان بشأن التعارضات القائمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>فحص التدقيق عينات من السجلات والخدمات والأنشطة المتاحة وقت إجرائه. وما لم يدخل في العينات لم يُفحص: فقد توجد حالات عدم مطابقة لا يذكرها هذا التقرير، وغياب نتيجة تدقيق ليس إثباتًا للمطابقة خارج العينات.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>لم يسجّل التدقيق أي نتائج.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>لم يسجّل التدقيق حالات عدم مطابقة ولا فرصًا للتحسين.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>لم يسجّل التدقيق حالات عدم مطابقة.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>سجّل التدقيق ما يلي: {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>لم يسجّل التدقيق فرصًا للتحسين.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>لم يسجّل التدقيق ممارسات جيدة.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>قائمة تدقيق هذا التدقيق بلا أسئلة.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>لم تكن لدى رئيس فريق التدقيق إجابات مختلفة من فريق التدقيق ليقرر بشأنها.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>لم يستنتج رئيس فريق التدقيق.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>حجم الصفحة «{page_size}» غير معروف.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>اختفت الصورة {path} أثناء كتابة التقرير: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>تعذّرت قراءة صور {broken} فلم تُطبع.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>السجل موجود، لكن ملفه ليس في مساحة العمل.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>تعذّرت كتابة السجلات في {target}: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>تعذّرت كتابة التقرير في {target}: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>لم تُعتمد الأقسام قسمًا قسمًا.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>تخص التوقيعات بيانات الإصدار {version} ذات البصمة</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>تخص التوقيعات البيانات ذات البصمة</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>لا نتائج تدقيق تستدعي إجراءً تصحيحيًا.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>هذه قيمة SHA-256 لأحدث تغيير في سجل هذا التدقيق (عدد التغييرات: %n). ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
            <numerusform>هذه قيمة SHA-256 للتغيير الوحيد في سجل هذا التدقيق. ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
            <numerusform>هذه قيمة SHA-256 للأحدث من تغييرين في سجل هذا التدقيق. ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
            <numerusform>هذه قيمة SHA-256 للأحدث من %n تغييرات في سجل هذا التدقيق. ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
            <numerusform>هذه قيمة SHA-256 للأحدث من %n تغييرًا في سجل هذا التدقيق. ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
            <numerusform>هذه قيمة SHA-256 للأحدث من %n تغيير في سجل هذا التدقيق. ويحمل كل تغيير بصمة سابقه. وما دامت مساحة العمل تُظهر البصمة والعدد نفسيهما، فالبيانات التي يستند إليها هذا التقرير لم تتغير منذ إنشائه؛ وأي مدخل أو تصحيح أو حذف لاحق يعطي بصمة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>هذا التقرير مصنف «{word}». وهو مخصص للمستلمين في قائمة توزيعه. ولا يجوز تمريره إلا بموافقة عميل التدقيق، ولا يفصح فريق التدقيق عن شيء من التدقيق للآخرين ما لم يوجب القانون ذلك.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>الجدول الزمني: المخطط والفعلي</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>نوع التدقيق</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">تعارض لم يُحل:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>الحكم وفق {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {one_line}</source>
        <translation>الإصدار {one_line}</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>الضعف الملاحظ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>ما أدرجه كل مدقق لفحصه، وما أظهره. العنصر بلا تقييم لم يُحكم عليه.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>ما يجب أن يحدث</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>بلا شرح</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>ما يستحق المحافظة عليه</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>كل البنود ({total}) من {title}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>بواسطة {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>البنود {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>نسخة بعلامات</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>المتابعة حتى {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>تدقيق كامل للنظام، كل البنود ({total}) من {title}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>لم يُنسخ الأصل، بلا بصمة</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>السؤال {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>السبب غير مذكور</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>مسجَّل دون حكم</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>نسخة محجوبة</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>القسم {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>تحقق من {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>إجابتها متعارضة</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>تتباين أوراق العمل بشأنه</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} من {total} من بنود {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}، الأشد أولًا.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} نوعها متعارض</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. تُعرض الردود والحالة والتحقق من الإجراءات التصحيحية كما كانت في هذا اليوم، وهو بعد تاريخ التقرير.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}، يمثلها {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}، تتمة</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). الأوقات في هذا التقرير محلية حسب المكان الذي سُجلت فيه.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}، {count} د</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>المستوفى {percent} من الأسئلة المحكوم عليها.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} و{last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (نتائج التدقيق في هذه المجموعة: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>تقرير {type}</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>تقرير {type}، {organisation}، {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}، تتمة</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>تحصل نتيجة تدقيق واحدة على رقمها النهائي، مرة واحدة ونهائيًا.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>كل المواصفات</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>الثلاثة في مجلد واحد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>أُلغي؛ لم يبقَ شيء غير مكتمل.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>تغيّر منذ صدور الإصدار {} (تغيير واحد).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>تغيّر منذ صدور الإصدار {} (عدد التغييرات: {}).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>يُنشأ كل تصدير من التدقيق كما هو الآن؛ والتقرير الذي لم يصدر يحمل كلمة «مسودة»، والذي تغيّر منذ صدوره يبيّن ذلك بجانب إصداره.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>الكل إلى</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>ملفات الأدلة…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>الأدلة إلى</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‏(*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>تصدير الأدلة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>إصدار نسخة جديدة</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>إصدار نسخة جديدة بعد {}؟</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>إصدار التقرير</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>إصدار التقرير؟</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>صدر بالإصدار {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>يعطي الإصدار كل نتيجة تدقيق رقمها النهائي مرة واحدة ونهائيًا، ويعطي التقرير إصداره وتاريخه.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتحه: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>لم يتغير شيء منذ صدور الإصدار {}.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>في {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>أمر واحد يمنع الإصدار.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>{} فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>فتح {}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>السجلات كمصنف Excel…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>التقرير كملف PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>التقرير كملف PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>عرض {} في مجلده</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>المواصفة التي يتناولها التقرير والسجلات</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>يحصل التقرير على إصداره وتاريخ اليوم.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>صدر الإصدار {}. صدّره الآن.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>كتابة السجلات</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>تمت كتابة: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>نتائج تدقيق تحصل على أرقامها النهائية، مرة واحدة ونهائيًا: {}.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>أمور تمنع الإصدار: {}.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}: تعذّر الإنشاء ({}).</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Conforms</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>عدم مطابقة رئيسية</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>عدم مطابقة ثانوية</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>خارج العينة</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>فرصة للتحسين</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>مسجَّل دون حكم</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Ctrl+{digit} في الملاحظة)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} في القائمة، Ctrl+{digit} في الملاحظة)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>ملاحظات مراجعة أخرى</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>ملاحظات مراجعة أخرى: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>ملاحظات المراجعة على هذا</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>«{name}» يطابق عدة أشياء (العدد: {count}).</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(ليس في مساحة العمل هذه)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>الملاحظة على عملك يغلقها من يراجعه.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>لا يمكن وضع ملاحظة مراجعة على هذا.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>ردّ عليها، أو اكتب ملاحظة خاصة بك.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>ردّ عليها.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُد عليها</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>أعطِ عنصرًا مثل 8.6.1-03، أو رقم نتيجة تدقيق أو دليل أو إجراء، أو عنوان قسم، أو نصًا مثل conclusion.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>أعطِ المعرّف.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>تغيّر بعد توقيع {name}.</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>يوقّع مدققوه أولًا؛ وقد أُجيب عن كل شيء ولم يبقَ شيء مُعاد.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>مختلف في الحكم أو متعارض: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>راجع القائمة مجددًا.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>لا قسم جاهز للتوقيع.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>لا يوقّع بهذه الصفة إلا رئيس فريق التدقيق.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>لا يوقّع القسم إلا من يدققه.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>لا يغيّر ملاحظة المراجعة إلا كاتبها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>قسّمه في قائمة التدقيق، أو وقّع أجزاء مدققيه.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>يبيّن ذلك الخطة، الفريق والجهة الخاضعة للتدقيق.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>السؤال {item}، {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>أسئلة بلا إجابة: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>مُعاد وغير مغلق: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>اذكر باختصار ما فعلته بشأنها.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>حدد ما لا يزال ناقصًا.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>اذكر موضوع الملاحظة.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>القسم {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>احسمه أولًا، أو وقّع رغم ذلك.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>ليس في التدقيق قسم كهذا.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>ليس في التدقيق ما اسمه «{name}».</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>لا توجد ملاحظة مراجعة «{name}».</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>هذه الملاحظة مغلقة؛ ولم تعد تحتاج إلى رد.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>لم تعد ملاحظة المراجعة هذه موجودة.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>لم يعد هذا التوقيع موجودًا.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>سُجّل في هذا القسم ما يفوق توقيعه دفعة واحدة.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>يقرأ المراجع هذا أولًا.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>يعرض `review list AUDIT` الموجود منها.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>لم يوقّع {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewNoteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ال&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">لا أحد بعينه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">تدوين</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Re&amp;turn to its auditor</source>
        <translation>إ&amp;عادة إلى مدققه</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>ملاحظة مراجعة</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>العمل غير مكتمل: يظهر في قائمة مدققه، ولا يمكن إصدار التقرير</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>للاطلاع؛ ويُعدّ العمل مكتملًا</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>ما ينقص أو ما هو خطأ، وما تريد رؤيته</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>ملاحظة على القسم المختار (Ctrl+Shift+M على أي عنصر)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُد عليها</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Enter ينتقل إلى العنصر، F2 للرد على الملاحظة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>لا ملاحظات هنا من هذا النوع.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>لا ملاحظات مراجعة بعد. اختر سؤالًا أو نتيجة تدقيق أو غيرهما واضغط Ctrl+Shift+M، أو ضع هنا ملاحظة على قسم.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>غير مغلقة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>لا شيء مُعاد إليك.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>مُعاد إليك</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>ملاحظات المراجعة</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>ملاحظة مراجعة…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>هل توقّع «{}» رغم ذلك؟</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>اختر موضوع الملاحظة: سؤال أو نتيجة تدقيق أو دليل أو إجراء أو نص أو قسم.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>المُعاد إليّ</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>المُعاد إليك: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>ما أعاده المراجعون إليك، عنصرًا عنصرًا</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditee</source>
        <translation>الجهة الخاضعة للتدقيق</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>المدقق</translation>
    </message>
    <message>
        <source>Client representative</source>
        <translation>ممثل العميل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>مرشد</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>Technical expert</source>
        <translation>خبير فني</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package: {count}</source>
        <translation>قيود تنتظر حزمة سابقة: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>استُوردت آخر حزمة في {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>أُرسلت إلى رئيس الفريق في {date}، ولم يُؤكَّد استلامها بعد</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>وصل الإسناد في {date}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>كان الاستحقاق في {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>وصل ما أُرسل إلى رئيس الفريق في {date}</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>بلا إسناد</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>يعمل على هذه النسخة</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>نسخ الإيصال كنص</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>للمختارين، أو للجميع: Enter في القائمة</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>لم تصل حزمة ولم تُرسل بعد. اكتب حزمًا للمدققين، أو استورد حزمة: بالزر، أو بإفلات الملف على النافذة، أو بالنقر المزدوج عليه.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>لا حزمة هنا بهذه الكلمات. اطلب قراءتها من جديد ببطء.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>لم يُسند شيء إلى أحد بعد. أسند أقسامًا أو مواقع أو أسئلة إلى المدققين في الخطة، ضمن من يدقق ماذا؛ ثم اكتب حزمة لكل منهم.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>لا شيء مسند إليك في هذا التدقيق.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>لم يُرسل شيء إلى رئيس الفريق بعد.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>أو أفلت الملف في أي مكان على النافذة</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>وصلت حزم من {came} من {all} من المدققين</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>الحزم الواردة والصادرة</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>الإيصال…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>الإرسال إلى رئيس الفريق…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>إلغاء الاستيراد…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>استيراد حزمة…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>الفريق والحزم</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>مطابقة: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>هذا الحاسوب، للمقارنة هاتفيًا: {words}
بصمة مفتاحه: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>إلى الخطة</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>اكتب ما يقرؤه الطرف الآخر ثم Enter: يبيّن أي حزمة هي</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>كُتب الإصدار {version}. متى استورده رئيس الفريق، افتح الإيصال الذي يعود إليك، أو قارن هذه الكلمات هاتفيًا: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>وصل الإصدار {version} الذي أرسلته واستورده {name}.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>ما عليك تسليمه إلى {}</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>الكلمات أو الأرقام كما سُمعت</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>الكلمات أو الأرقام المسموعة هاتفيًا</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>كتابة الحزم…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}، المجاب عنها {done}</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
المسند إليك: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}، الاستحقاق {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}، متأخر منذ {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}، المتأخر: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>ال&amp;قاعدة</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>قد تكون ساعات الحواسيب خاطئة؛ وأحدث نسخة وفق وقتها ليست بالضرورة الأخيرة.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>الحسم بقاعدة</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>اذكر السبب أولًا</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>يبقى مفتوحًا: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>تحسم القاعدة {} من {} من التعارضات. كل ذلك خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>ما سيؤول إليه كل تعارض</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>سبب صحة هذه القاعدة هنا؛ يبقى في سجل التغييرات</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>{value} ({authors})</source>
        <translation>{value} ({authors})</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Evidence {item} is missing from the vault</source>
        <translation>الدليل {item} مفقود من الخزانة</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>حقول متعارضة: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>حقول متعارضة: {count}. احسمها، أو اذكر ضمن الاستنتاج سبب إصدار التقرير رغمها</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>لم يُسمَّ رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>لم يُعتمد أي قسم</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>القسم {section}: تغيّر بعد توقيعه</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>أقسام لم يوقّعها المدقق ورئيس فريق التدقيق: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>بقي للسؤال: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>تواريخ التدقيق غير مذكورة</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>قائمة التوزيع فارغة</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>{count} من {total} من الأسئلة بلا إجابة ({clauses})؛ أجب عنها أو عُدّها خارج العينة</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}: لا إجراء تصحيحيًا بعد</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}: لا دليل مرفقًا</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}: التصنيف بلا سبب</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}: تعليق مراجعة إلى {name} رُد عليه ولم يُغلق بعد</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}: تعليق مراجعة إلى {name} مفتوح</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}: تتباين إجابات المدققين، ولم يستنتج رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}: الدليل مطلوب ولم يُرفق</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}: حُكم عليه بعدم المطابقة، ولم تُسجَّل عدم مطابقة</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}: أُعيد إلى {name}، ورُد عليه ولم يُغلق بعد</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}: أُعيد إلى {name}، ولم يُرد عليه بعد</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}: {change}؛ وقد استنتج رئيس فريق التدقيق قبل ذلك</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}: غير مسجل</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}: غير مذكور</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>أُعطي الرقم {number} لعدة نتائج تدقيق (العدد: {count})؛ تحتاج إحداها إلى رقم آخر</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">{open_conflicts} من الحقول في تعارض</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} يدقق عمله: {part} ({areas}). اذكر سببًا أو عيّن مدققًا آخر.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}: الاستقلالية غير مذكورة</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>برنامج Java أو Android حسب محتواه.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>برنامج Linux حسب محتواه.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>برنامج Windows حسب محتواه.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>مستند فيه وحدات ماكرو.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>برنامج macOS حسب محتواه.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>نص برمجي حسب محتواه.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>اختصار يقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>الملفات ذات هذا الامتداد قابلة للتشغيل.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>اسمه يعكس اتجاه النص فيُقرأ على غير حقيقته.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>الإجابة عن أسئلة النموذج</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>إنشاء أدلة النموذج</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>تخطيط التدقيق النموذجي</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>تسجيل نتائج تدقيق النموذج</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>تعذّر إنشاء النموذج. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>كتابة تقرير النموذج</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}: لا يمكن إنشاء النموذج هنا ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>ينشئ النموذج من جديد؛ ويزول ما جُرّب فيه</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>تدقيق نموذجي. لا شيء هنا حقيقي: غيّر واحذف ما تشاء.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>بدء النموذج من جديد…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>ملاحظة على {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>ما يُظهره هذا العنصر</translation>
    </message>
</context>
<context>
    <name>SampleItemKind</name>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Evidence: {}</source>
        <translation>الأدلة: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Looked at by {}</source>
        <translation>فحصه {}</translation>
    </message>
    <message>
        <source>Looked at {}</source>
        <translation>فُحص في {}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>بلا تقييم بعد</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>{item} ({kind})</source>
        <translation>{item} ({kind})</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Add items: type or paste</source>
        <translation>إضافة عناصر: كتابة أو لصق</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>إرفاق دليل بهذا العنصر</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>إرفاق دليل بـ {}</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>إرفاق دليل…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>إرفاق الملفات: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>إرفاق…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>تصحيح الرقم</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>تعذّر الإرفاق: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>كم عنصرًا فُحص</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>العناصر المفحوصة: اكتب أو ألصق أرقام التذاكر أو التغييرات أو السجلات</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>العناصر المراد إضافتها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>مدرج من قبل: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>ملاحظة على هذا العنصر</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>إدخال الأعداد في العينة والملاحظة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>إزالة هذا العنصر</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>أرقام تذاكر أو تغييرات أو موظفين أو سجلات. Enter يضيف؛ ويمكن لصق عمود.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>استخدام كنص</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>يكتب كم فُحص في «العينة المفحوصة»، وما هو غير مطابق في الملاحظة</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>{word}  {key}</source>
        <translation>{word}  {key}</translation>
    </message>
</context>
<context>
    <name>SampleVerdict</name>
    <message>
        <source>As required</source>
        <translation>كما يجب</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>إرفاق بـ {}</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y وN وA و? تحكم على عنصر، وSpace يؤشره، وT يكتب ملاحظته، وInsert يضيف، وDel يزيل</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>«{question}» ليس من أسئلة هذا التدقيق.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>أضفه إلى عناصرك إن كنت قد فحصته أيضًا.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>يحتاج العنصر إلى مرجع. Del يزيله.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>أرفق القائمة كدليل وأضف ما تفحصه منها.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>أغلق ما يستخدمه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>انقله من مكانه، ثم افتح النموذج من جديد.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>لا عناصر مدرجة لهذا السؤال بعد.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>لا يوجد فيه مرجع.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>عدد هذه العناصر {count}؛ ويمكن إضافة {most} في المرة الواحدة.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>موظفين</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>تغييرات</translation>
    </message>
    <message>
        <source>items</source>
        <translation>عناصر</translation>
    </message>
    <message>
        <source>records</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>تذاكر</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>غير المطابق {count} من {all} ({kind})</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}: تعذّر استبداله ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}: فيه ما ليس نموذجًا؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} في ورقة عمل مدقق آخر.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} مدرج من قبل.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} وغيرها: {count}</translation>
    </message>
    <message>
        <source>{seen} of {all} looked at</source>
        <translation>فُحص {seen} من {all}</translation>
    </message>
    <message>
        <source>{seen} of {all} {kind} looked at</source>
        <translation>فُحص {seen} من {all} ({kind})</translation>
    </message>
    <message>
        <source>{seen}, deviating: {count}</source>
        <translation>{seen}، غير المطابق: {count}</translation>
    </message>
    <message>
        <source>{told}: {named}</source>
        <translation>{told}: {named}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>حفظ إصدار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>تم حفظ الإصدار {}. تحتفظ عمليات التدقيق التي بدأت به بنسختها المجمَّدة؛ ويمكن لكل منها اعتماد هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>إضافة مدخل إلى الخطة</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>المدققون</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>مثلًا 8.6.1، 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>لا مدخلات في الخطة بعد. اذكر ما يُدقَّق ومتى وأين ومن يدققه.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>ما يُدقَّق أو يُنجز</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>إضافة إلى النطاق</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>ضمن النطاق</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>اسم موقع أو خدمة أو حساب عميل</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>اسم ما يُضاف إلى النطاق</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>لا شيء ضمن النطاق بعد. سمِّ أعلاه أول موقع أو خدمة أو حساب عميل.</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>السبب إن استُبعد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>نطاق التدقيق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>ما يُضاف إلى النطاق</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>سبب الاستبعاد</translation>
    </message>
</context>
<context>
    <name>ScopeKind</name>
    <message>
        <source>Client</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>موقع</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>عمليات التدقيق والنطاق</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>حساب العميل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>أُجيب عن كل الأسئلة: {all}. ينتقل إلى أولها.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة التدقيق</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج التدقيق</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>يستلم التقرير</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>المقابلة</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>العنصر المفحوص</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>العناصر المفحوصة</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>استنتاج رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>الاجتماعات والجدول الزمني</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>لا شيء يحوي كل هذه: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>عرض المزيد من هذه: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>للسؤال لاحقًا</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>بلا إجابة: {open} من {all}. ينتقل إلى أولها.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}، متعارض</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}، غير متاح هنا</translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation>{role}، {function}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في الكل</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>التقدم حسب القسم</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: أُجيب عن {} من {}</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}: أُجيب عن {} من {}، غير المطابق {}</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>رقم أو كلمة من العنوان</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>عنوان القسم</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>أقسام قائمة التدقيق</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">كل الأقسام</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">المجاب عنها</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">المدققون</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رئيس الفريق</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">القسم</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>الأقسام وتوقيعاتها</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished">{} من {}</translation>
    </message>
</context>
<context>
    <name>SelectionLine</name>
    <message>
        <source>Change the selected questions</source>
        <translation>تغيير الأسئلة المحددة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>إسناد الأسئلة المحددة إلى مدقق</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>التقييم والتمييز والنصوص لها كلها دفعة واحدة</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">التقييم والتمييز والنصوص والإسناد لها كلها دفعة واحدة</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>من يطرحها، وحتى متى</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>الأسئلة المحددة: {}، والتقييم يجيب عنها كلها.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;كل ما يخص هذا التدقيق على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>كلاهما آمن: ما هو معروف يُعدّ ولا يُستورد مرتين. الكل أكبر حجمًا ولا يحتاج إلى شيء سبقه.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>سلّم الملف إلى رئيس فريق التدقيق. وبعد استيراده قارن الكلمات، أو افتح الإيصال الذي يعود إليك.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>لم يُرسل شيء إلى رئيس الفريق بعد.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>ال&amp;جديد فقط منذ المرة السابقة</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>الإرسال إلى رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>إلى رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>إلى {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>وصل الإصدار {version} بتاريخ {time}.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>كُتب الإصدار {version} في {time}؛ ولم يصل إيصال بعد.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … و{count} أخرى</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>لا يمكن حفظ «{checklist}» كقائمة تدقيق: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>«{clause}» ليس بندًا في {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>لا يُحدد «{field}» لعدة نتائج تدقيق دفعة واحدة.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>لا يمكن إصدار «{name}» بعد: الحقول المتعارضة هي {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>لا يمكن إصدار «{name}» بعد: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>قد يكون «{name}» أيًّا من {count} من عمليات التدقيق.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>«{newer}» قائمة تدقيق لمواصفة أخرى.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>«{newer}» {version} تطرح الأسئلة نفسها التي يطرحها التدقيق الآن.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>«{question}» ليس من أسئلة هذا التدقيق.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>«{standard}» ليست مواصفة معروفة هنا.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>يحتاج الاستنتاج إلى سبب.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>الإصدار الجديد لما هو جديد.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>يحتاج الشخص إلى اسم.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>اعتمد إصدارًا أحدث من القائمة نفسها.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>إرفاق الأدلة</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>اذكر قبل الحكم من تحقق ومتى وبناءً على أي دليل.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>اختر ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>البنود من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>نسخ {piece}</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>صحّح التواريخ.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>الدليل {piece} ‏({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>لا يمكن إصدار نتائج التدقيق بعد. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>اذكر المعرّف كاملًا.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>أعطِ هذه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>الممكن: {kinds}. لنوع آخر اسحب نتيجة التدقيق مع ذكر السبب وسجّل غيرها.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>تستشهد ببنود من: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>يُحتسب لـ: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>شروطها: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>المعروف: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>راجع أذوناته.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>اذكر البند.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>لم يعد يُطرح</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>لا يُحتسب أي سؤال من هذا التدقيق لـ«{standard}».</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>لم يتغير شيء منذ صدور الإصدار {report_version}.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>لا يمكن التراجع إلا عن تغييراتك أنت.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>ألصقه بندًا بندًا.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>تجهيز الصور</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>اضغط من 1 إلى {count}.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>سجّل عدم مطابقة، أو غيّر الإجابة أولًا.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>استبدلها، أو أعطِ معرّفًا آخر.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">حُلّه من جديد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>احفظه أولًا كنص عادي.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>اذكر ما حسم الأمر.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>احسمها ضمن الدمج، التعارضات.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>اذكر سبب سحب نتائج التدقيق.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>ليس في التدقيق سؤال «{item}».</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>ليس في التدقيق قسم «{section}».</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>سينتهي التدقيق في {ends_on} قبل أن يبدأ في {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>قائمة التدقيق «{checklist}» بلا أسئلة.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>ليس في قائمة التدقيق شرط «{condition}».</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>لا تستشهد نتيجة التدقيق بأي بند من «{standard}».</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>المعرّف «{checklist}» مستخدم في {path}.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>لا يُحتسب السؤال لـ«{standard}».</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>حُكم على السؤال بعدم المطابقة؛ فلا يجوز تسجيله فرصة للتحسين.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>لا يمكن إصدار التقرير بعد: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>تاريخ التقرير {day} يسبق آخر يوم من التدقيق ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>سيكون تاريخ التقرير {day} سابقًا لآخر يوم من التدقيق ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>عدد الخيارات {count}.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>توجد هنا قائمة تدقيق «{checklist}» من قبل.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>لا يوجد تدقيق «{name}» في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>هذا نص أكثر مما في مواصفة.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">حلّ هذا تعارضًا ولا يمكن التراجع عنه بخطوة واحدة.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>جرى تغيير هذا مجددًا منذ ذلك الحين، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>استخدم واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>استخدم واحدة من: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>استخدم سجل التغييرات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>ما كان موجودًا قبل ذلك ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>اسحب نتيجة التدقيق مع ذكر السبب وسجّل غيرها.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>اسحب نتيجة التدقيق مع ذكر السبب.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>يعرض `audit list` عمليات التدقيق الموجودة.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>صورة GIF فيها جزء غير معروف</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>صورة JPEG تنتهي قبل تمامها</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>صورة JPEG فيها مقطع تالف</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>صورة PNG تنتهي قبل تمامها</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>صورة PNG فيها جزء غير معروف</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>صورة PNG بلا نهاية</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>صورة WebP تنتهي قبل تمامها</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>ملف WebP بلا صورة</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>صورة من نوع لا يمكن تنظيفه</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>صورة خام أو صورة ذات طبقات</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>اعتُمد إصدار آخر</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>أكثر من {value} MB</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>لم يعد مستشهدًا به</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>لم يعد مستخدمًا هنا</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}: تعذّرت الكتابة ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>الأشخاص: {headcount}</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}: بلا تاريخ</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>يبقى {number} كما هو؛ يُعطى الرقم مرة واحدة.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>صدر {number} نتيجةَ تدقيق ضمن سلسلته؛ يُعطى الرقم مرة واحدة.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>صدر {number}؛ يُعطى الرقم مرة واحدة.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}: تعذّرت الكتابة ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: تعذّرت القراءة ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}: أكبر من مواصفة.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}: ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}، تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}: تعذّرت الكتابة ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>أغلقها حيث هي مفتوحة للكتابة، ثم افتحها هنا من جديد.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>حدث أمر غير متوقع ({}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>تعذّر فتح مساحة العمل ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>تعذّرت قراءة هذا: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>هذه النافذة مفتوحة للقراءة فقط؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}: تعذّر الفتح ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>لا مفتاح يطابق ذلك.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>بحث بالكلمات أو بالمفتاح</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>الحروف والأرقام والعلامات المفردة معطّلة.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>الدليل {number}: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">العنصر</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>و{} غيرها</translation>
    </message>
    <message>
        <source>{value} · {result}</source>
        <translation>{value} · {result}</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Keeps the versions of everything that you sign; the history keeps earlier signatures</source>
        <translation>يحفظ نسخ كل ما توقّعه؛ ويحفظ سجل التغييرات التوقيعات السابقة</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>لم يتغير شيء بعد توقيعك.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>الأقسام التي وقّعها مدققوها وأُجيب عن كل ما فيها ولا شيء فيها مُعاد</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>الأقسام: {all} · وقّعها رئيس فريق التدقيق: {signed} · تغيّرت بعد التوقيع: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>عرض ما تغيّر</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>عرض ما تغيّر بعد توقيع {}</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>إعادة التوقيع</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>توقيع كل الجاهز</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>توقيع كل الجاهز ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>التوقيع كمدقق</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>التوقيع كرئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">الاعتماد</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>وُقّع على جهازين في آن واحد؛ لا يسري أي منهما حتى يُعاد التوقيع</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>وُقّع {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>وُقّع {when}، وتغيّر بعد ذلك (الحقول: {count})</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>lead auditor</source>
        <translation>رئيس فريق التدقيق</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered · review notes not cleared: {notes}</source>
        <translation>المجاب عنها {answered} من {questions} · ملاحظات المراجعة غير المغلقة: {notes}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}، {role}</translation>
    </message>
</context>
<context>
    <name>SignedChanges</name>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>العودة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>تغيّر بعد توقيع {name}: {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">الانتقال إلى {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>جديد: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>لم يعد موجودًا: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>إعادة التوقيع</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>عند التوقيع</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}، {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… و{} أخرى</translation>
    </message>
</context>
<context>
    <name>SignsAs</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">رئيس فريق التدقيق</translation>
    </message>
</context>
<context>
    <name>SimilarFindings</name>
    <message>
        <source>A finding cannot repeat itself.</source>
        <translation>لا يمكن لنتيجة التدقيق أن تكون تكرارًا لنفسها.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>اربطها بنتيجة تدقيق سُجلت قبلها.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>مغلقة، الإجراء فعّال</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>بند مجاور</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>مفتوحة، الإجراء فعّال</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>مفتوحة، الإجراء غير فعّال</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>مفتوحة، الإجراء لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>مفتوحة، بلا إجراء بعد</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>البند نفسه</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>العملية نفسها</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>الموقع نفسه</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>كلمات مشابهة ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(بلا عنوان بعد)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>تجميع الاثنتين: عنوان يعلوهما، وتبقى كل منهما نتيجة تدقيق مستقلة</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>التجميع مع {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>في مجموعة من {}: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>في هذا التدقيق أيضًا: قد تكون إحداهما مكررة.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>ليست تكرارًا</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>ليست تكرارًا لـ {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>لا توجد في مساحة العمل هذه نتيجة تدقيق سابقة تشبه هذه.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>لا شيء مكتوب هناك.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>اقرأها؛ فهي تخص {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>تكرار لـ {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>عرض نتيجة التدقيق هذه</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>إخراجها من المجموعة {}</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>هذه تكرار</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>هذه تكرار لـ {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} في {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} في {}: {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>StandardVerdicts</name>
    <message>
        <source>As answered</source>
        <translation>كما أُجيب</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>يُحتسب لـ</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>الحكم وفق {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>أي&amp;ن</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>مثلًا: رئيس المناوبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>لا يُطبع؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>يُطرح فيها السؤال {}</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>دور من يُسأل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>بدء مقابلة</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>المقابلة مع {who}، الجارية منذ {when}، تنتهي عند بدء هذه.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>أثناءها يُدوَّن كل سؤال تجيب عنه على أنه طُرح فيها.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>تدقيق مكتمل لمكتب خدمة، لتجربة كل شيء عليه. يستغرق ربع دقيقة.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>مجلد فيه عمليات تدقيق من حاسوب آخر أو من نسخة احتياطية، أو مجلد جديد فارغ.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>هل أرسل إليك رئيس فريق التدقيق ملفًا بجزئك من التدقيق؟ افتحه أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>عمليات التدقيق</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>عمليات التدقيق في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>اختر قائمة تدقيق، واذكر أين ومع من؛ وتجيب عن السؤال الأول خلال دقيقة.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>يبقى كل شيء في هذا المجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>تدقيق جديد</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>تدقيق جديد…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>لا عمليات تدقيق هنا بعد</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>فتح التدقيق النموذجي</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>ما أرسله إليك رئيس فريق التدقيق أو مدقق؛ ويكفي أيضًا إفلات الملف هنا</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>نُفّذت 10 من 10 طلبات ليوم 12 أكتوبر 2026 وفق التعليمات الصحيحة، ومنها REQ0019834. وفتح المحلل ثلاثة مواضع للعثور عليها. كراكوف، الطابق 2.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 من 25 حادثة للحساب HGE، سُحبت عشوائيًا من 1842 حادثة أُغلقت بين يوليو وسبتمبر 2026، لا تحمل تأكيدًا: INC0046391 وINC0046874 وINC0047120 وINC0047533 وINC0047902 وINC0048213 وINC0048377. شوهدت في 13 أكتوبر 2026 مع محلل من الخط الأول، كراكوف، الطابق 2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>مثال: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>تأكيد المستخدم غير مسجل في 7 من 25 حادثة.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>تُغلق الحوادث بعد أن يؤكد المستخدم الحل (ISO/IEC 20000-1:2018، 8.6.1؛ الإجراء PRC-INC-003 v5.2، القسم 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>طبيعة الإخفاق</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>الدليل الموضوعي</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>المرجع، إن وُجد</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>المتطلب</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>المراجعة MIR-2026-04 للحادثة INC0047655: عُقدت بعد 41 ساعة من الاستعادة مع مدير الخدمة لدى العميل؛ وأُنجزت 5 من 5 إجراءات حتى 18 سبتمبر 2026.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>يعرض مثالًا جيدًا</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>المتطلب مستوفى. توجد التعليمات في ثلاثة مواضع، فيعتمد المحلل الجديد على زملائه ليعرف أين يبحث.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>المتطلب مستوفى؛ ما قد يصبح مشكلة أو يمكن أن يعمل على نحو أفضل</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>الضعف الملاحظ</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>ما هو غير مستوفى بالضبط: إخفاق واحد، دون سبب أو حل أو اسم</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>ما هو مطلوب، وموضعه</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>ما يستحق المحافظة عليه</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>ما يمكن أن يتعلم منه الآخرون</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>ما شوهد: أرقام السجلات، التواريخ، الأماكن، كم من كم، ودور من سُئل</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>يستحق المحافظة عليه: تسلسل زمني واحد، روي دون لوم، واتُّفق عليه مع العميل، وحُوّل خلال يومين إلى إجراءات محددة التاريخ.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · {} diverging</source>
        <translation> · المتباين {}</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>تعارض واحد</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>إلغاء العملية الجارية</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>نتائج التدقيق المسجلة</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>لم يُحفظ: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>لا نتائج تدقيق</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>تقدم التدقيق</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>تقدم العملية الجارية</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>حالة الحفظ</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>تم الحفظ {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>حسم الاختلافات (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>العملية الجارية</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>ما أُنجز للتو</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>مساحة العمل والشخص</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>{} فرصة</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>التعارضات: {}</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>{} رئيسية</translation>
    </message>
    <message>
        <source>{} minor</source>
        <translation>{} ثانوية</translation>
    </message>
    <message>
        <source>{} of {} answered ({} %)</source>
        <translation>أُجيب عن {} من {} ({} %)</translation>
    </message>
    <message>
        <source>{} positive</source>
        <translation>{} جيدة</translation>
    </message>
    <message>
        <source>{}, go to the list</source>
        <translation>{}، الانتقال إلى القائمة</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>«{sha256}» ليس قيمة SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>تُكمل حزمة لاحقة هذه الحزمة: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>غيّر الأذونات، أو انسخها إلى مجلد خاص بك واعمل هناك.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>التغيير {seq} من النسخة {replica_id} ‏({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>تأكد من وجود المجلد.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>تأكد من وجود المجلد ومن أذوناتك عليه.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>افحص القرص (الأذونات، الاتصال)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>افحص القرص (المساحة، الأذونات، الاتصال)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>افحص القرص وأعد الإرفاق.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>افحص القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>فحص الأدلة</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>فحص سجل التغييرات</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>اختر ملفًا؛ تُرفق المجلدات ملفًا ملفًا.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>اختر مجلدًا آخر أو أنشئ مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>اختر مجلدًا آخر؛ وإن كان هذا مساحة عمل فضع أحدث ملف من {backups} مكانه.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>أغلقها هناك أولًا؛ والقراءة ممكنة في الأثناء.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>أغلق النافذة الأخرى التي تستخدمها.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>أغلق البرنامج، واحتفظ بنسخة من هذا المجلد، ثم ضع أحدث ملف من {backups} مكان {name}. يعرض `workspace check` ما هو تالف.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>انسخها إلى قرص قابل للكتابة، أو اقرأها هنا فقط.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>النسخة {id}: قائمة أحدث التغييرات فيها ينقصها التغيير {seq}.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>النسخة {id}: أحدث تغيير {seq} مفقود من السجل.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>قاعدة البيانات: تعذّرت قراءتها ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>قاعدة البيانات: تعذّرت قراءة قائمة النسخ فيها ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>قاعدة البيانات: تعذّرت قراءة قائمة الأدلة فيها ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>قاعدة البيانات: تعذّرت قراءة جدولها «{table}» ‏({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>قاعدة البيانات: تعذّرت قراءة جداولها ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>قاعدة البيانات: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>القيد {seq} من النسخة {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>الدليل {number} (النسخة المعلَّمة من {file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>الدليل {number} ‏({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>أخلِ بعض المساحة، ثم أعد الإرفاق.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>احتفظ بنسخة من مجلد مساحة العمل، ثم ضع أحدث نسخة احتياطية من مجلدها `backups` مكان workspace.db.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>أنشئ نسخة أخرى على قرص سليم.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>انقل مساحة العمل إلى قرص محلي وافتحها هناك.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>لم يُرفق شيء. افحص القرص قبل المتابعة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>لم يتغير شيء. اطلب من المرسل كتابة الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>لم يتغير شيء. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>لم يُستورد شيء. افحص القرص قبل المتابعة.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>افتحها من جديد.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>افتحها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>السجل {record} مستخدم لشيئين مختلفين.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>السجل {record}: سُجّل {field} مرة واحدة نهائيًا ثم استُبدل.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>الجدول «{table}» لا يطابق سجل التغييرات؛ يصلحه `workspace rebuild`.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>ألغِ استيراد تلك أولًا.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>جارٍ استيراد القيود</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>تعذّرت قراءة سجل التغييرات بعد المدخل {last}.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>سجل التغييرات تالف (عدد المشكلات: {count})، فلا يجوز إعادة إنشاء شيء منه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>تعذّرت قراءة المدخلات من {first} إلى {final} في سجل التغييرات.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>تعذّرت قراءة المدخل {first} في سجل التغييرات.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>تعذّر استخدام مجلد إعدادات البرنامج. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>فهرس البحث لا يطابق مدخلاته؛ يصلحه `workspace rebuild`. ولا يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>مساحة العمل مغلقة.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>مساحة العمل تالفة: تعذّرت قراءة المدخل {n} من سجل تغييراتها.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>مساحة العمل تالفة: {record}، تعذّرت قراءة «{field}».</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>هذا الاستيراد غير موجود، أو أُلغي بالفعل.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>حدّث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>جارٍ كتابة القيود</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>يعرض `workspace check` ما هو تالف. احتفظ بنسخة من مجلد مساحة العمل، ثم ضع أحدث نسخة احتياطية من مجلدها `backups` مكان workspace.db.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>أعطته حزمة سابقة موضعًا آخر</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>عملية أخرى في النظام</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>تعذّرت قراءته ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>بايتاته غير ما كانت عليه عند إرفاقه</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>مفقود من الخزانة</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>لا يُكمل شيئًا، لكنه ليس الأول</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>لا يُكمل القيد الذي يذكره</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>مكرر في الحزمة</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>العملية {process} على {host} منذ {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}: تعذّر الفتح ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}: قاعدة بيانات، لكنها ليست مساحة عمل تدقيق.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}: النسخة الاحتياطية تالفة ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}: قاعدة البيانات تالفة ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}: هو مساحة عمل من قبل.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}: ليس مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}: لا توجد هنا مساحة عمل.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}: {label} مسجَّل ولا يمكن لأحد تغييره.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} «{record_id}» غير موجود في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} أو سمِّ مجلدًا آخر في متغير البيئة ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}: لا يكمل سلسلته (بعد {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}: حالته «{status}»، وهذا البرنامج لا يكتبها أبدًا.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}: غير مقروء.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}: محتواه لا يطابق بصمته.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}: أعمدة فهرسه لا تطابق محتواه.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}: مفتوحة للكتابة من قبل ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}: يستخدم برنامج آخر قاعدة البيانات الآن.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}: تعذّرت القراءة ({said}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}: لم يُحفظ ({orig}). ما حُفظ سابقًا سليم.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}: أُنشئت بإصدار أحدث من هذا البرنامج (الصيغة {version}، وهذا البرنامج يعرف {format_version}). لم تتغير.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}: تعذّر الفتح ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}: رفضت قاعدة البيانات الإعداد {name}={value} (ترد بـ {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}: ليس تغييرًا بصيغة معروفة ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}: الجزء {part} منه ليس كما يجب.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}: على قرص للقراءة فقط؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}: لا تسمح أذوناتك بالقراءة أو الكتابة فيه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}: لا يمكن كتابة المزيد، القرص ممتلئ. ما حُفظ سابقًا سليم.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}: رفض النظام ذلك ({reason}). ما حُفظ سابقًا سليم.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>تعذّر نسخ {source}: على قرص {folder} مساحة حرة {free} MB، ويحتاج الملف إلى {needed} MB. كل ما سُجل حتى الآن سليم.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>تعذّر تخزين {source} ‏({strerror}). كل ما سُجل سليم.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}: تعذّرت القراءة ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}: ليس ملفًا.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}: أعاد القرص بايتات غير التي كُتبت.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Entries that would count no longer: {}</source>
        <translation>قيود لن يُعتدّ بها: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>جارٍ تحديد ما سيتأثر…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>لا يُحذف شيء: ما ورد يبقى في السجل ولا يُعتدّ به هنا. استيراد الحزمة نفسها مجددًا يعيده. تُنشأ نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>السجلات المعنية: {records}، يختفي منها: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>يبقى مع الحزمة في القائمة</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>إلغاء استيراد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>جارٍ إلغاء استيراد</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>قيودك في السجلات التي وردت معها، تُنحّى أيضًا: {}</translation>
    </message>
    <message>
        <source>{file} from {name}, taken in {time}</source>
        <translation>{file} من {name}، استُورد {time}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Copying evidence</source>
        <translation>جارٍ نسخ الأدلة</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>كل ما في {file} كان موجودًا هنا بالفعل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>لم يتغير شيء. اطلب من المرسل كتابتها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>لم يتغير شيء. اسأل المرسل عن تاريخها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>لم يتغير شيء. قارن البصمة {fingerprint} أولًا.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>اذكر سبب إلغاء الاستيراد.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">مساحة العمل هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>استُورد {file}. القيود الجديدة: {new}. الملفات الجديدة: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>لا يُعرف هنا جهاز بالمفتاح «{key}».</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>لعدة مفاتيح هذه البصمة. أعطِ المفتاح كاملًا.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>يعرض `team keys` المعروف منها.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">المجاب عنها</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>Auditors: what they owe and what came</source>
        <translation>المدققون: ما عليهم وما وصل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">الاستحقاق</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>المسند إليهم</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>آخر حزمة منهم</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>المُرسل إليهم</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>الإصدار {version}، {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>الإصدار {version}، {time}، القيود: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}، وصلت</translation>
    </message>
    <message>
        <source>{} (lead)</source>
        <translation>{} (رئيس الفريق)</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Answered</source>
        <translation>المجاب عنها</translation>
    </message>
    <message>
        <source>Expected of its questions</source>
        <translation>المتوقع من أسئلته</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>المخطط (د)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>المخطط {planned}، المستخدم {used}، اللازم بعد {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>محدد يدويًا</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>اللازم بعد</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>الأوقات حسب القسم</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>المستخدم هو الوقت بين تسجيلاتك؛ والتوقف أكثر من ربع ساعة يُعد استراحة. واللازم بعد يتبع سرعتك أنت. ويمكن كتابة الدقائق المخططة؛ والقيمة 0 تعود إلى المتوقع للأسئلة.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
</context>
<context>
    <name>ToAskDialog</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Add it to the note of {}</source>
        <translation>إضافته إلى ملاحظة {}</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>المطروح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>الانتقال إلى السؤال</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>تدوين آخر…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>وقت التدوين</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>لا شيء للسؤال عنه. Ctrl+Shift+Q يدوّن سؤالًا من أي مكان، أيًا كان العمل الجاري.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>عرض ما سُئل عنه من قبل</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>يؤشره بهذا المآل (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>للسؤال</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>للسؤال، وممن</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>السؤال المطلوب</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>{text} ({whom})</source>
        <translation>{text} ({whom})</translation>
    </message>
    <message>
        <source>{whom}: {text}</source>
        <translation>{whom}: {text}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All audits</source>
        <translation>كل عمليات التدقيق</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>التدقيق الحالي</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>عمليات التدقيق</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>تدقيق جديد…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>صفحات التدقيق</translation>
    </message>
    <message>
        <source>{page} (Alt+{key})</source>
        <translation>{page} (Alt+{key})</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Compare with {name} by telephone: under Team and packages their computer shows these words for itself. Only if all six are the same is the package from that computer.</source>
        <translation>قارن مع {name} هاتفيًا: يعرض حاسوبه ضمن الفريق والحزم هذه الكلمات عن نفسه. لا تكون الحزمة من ذلك الحاسوب إلا إذا تطابقت الكلمات الست كلها.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>البصمة: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>أعلم أنها كُتبت قبل إخراج الجهاز من الخدمة</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>الكلمات متطابقة: الوثوق بهذا الجهاز</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>لا يمكن لأحد معرفة كاتبها، لذا لا تُستورد. اطلب من {name} كتابتها من جديد.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>غُيّرت الحزمة بعد توقيعها، أو أن توقيعها لحزمة أخرى. لا يمكن استيرادها. اطلب من {name} كتابتها من جديد وإرسالها بطريقة أخرى.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>إصدار التقرير {version}</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>أزله هناك أولًا.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>لا يمكن التراجع عن هذا: {what} قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>سُجّل عمل في هذا التدقيق منذ بدئه.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>يبقى {number} صادرًا؛ تُعطى الأرقام مرة واحدة</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>إ&amp;عادة: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;تراجع ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;تراجع: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>أُعيد: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>تم: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>تم التراجع عن: {}</translation>
    </message>
    <message>
        <source>{done}. {kept}</source>
        <translation>{done}. {kept}</translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>إجابة ببضع كلمات</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>{} على الأقل.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>{} على الأكثر.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>لا  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>هذا غير مطابق: احكم عليه بـ 2 أو 3 أو 4 أو 5.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>نعم  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>أول حفظ</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>الأسئلة: {}</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>المجموعات: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ممارسة ITIL 4</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>الترتيب: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>حفظ طرق العرض أو تغييرها…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>طرق العرض المحفوظة؛ أي الأسئلة، وبأي ترتيب، وفي أي مجموعات</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">الأقسام المسندة إليك أو غير المسندة إلى أحد بعينه</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المواصفة</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>عرض ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>العرض: طرق العرض المحفوظة، المواصفة، الممارسة، المسندة إليّ، الترتيب، المجموعات</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>ما أُسند إليك؛ وإن لم يُسند شيء، فما لم يُسند إلى أحد</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>أسئلتي بلا إجابة</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>حالات عدم المطابقة بلا دليل</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>تأتي مع البرنامج طريقة عرض بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>استرجاع «{}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>حذف طريقة العرض (Del)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مميَّز</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>إعطاء طريقة العرض اسمًا آخر (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>المجموعات: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>الاسم الجديد لـ«{}»</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>حالات عدم المطابقة</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>حالات عدم المطابقة بلا دليل</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>فرص للتحسين</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>الترتيب: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>حفظ المعروض الآن باسم</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>طرق عرض قائمة الأسئلة</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>High priority and the last question of a clause are never proposed. Questions left out are marked not sampled, and the report says so.</source>
        <translation>لا تُقترح أبدًا الأسئلة ذات الأولوية العالية ولا آخر سؤال في البند. وتُعد الأسئلة المتروكة خارج العينة، ويذكر التقرير ذلك.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>عدّها خارج العينة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>الأسئلة المفتوحة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>الوقت يتسع لـ {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>المؤشَّر: {count}، {saved}. ويستغرق الباقي نحو {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>ما يمكن تأجيله</translation>
    </message>
    <message>
        <source>{priority}: {reasons}</source>
        <translation>{priority}: {reasons}</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>The changelog is not part of this installation.</source>
        <translation>سجل تغييرات البرنامج ليس جزءًا من هذا التثبيت.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>ما الجديد في {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>النص على الصورة</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>ما يبيّنه الرقم {}</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>كلمات الرقم {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>ال&amp;محتوى</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>سلّم كل ملف إلى مدققه على ذاكرة USB أو بالبريد. الكلمات للهاتف: فمن يفتح الملف يرى الكلمات نفسها.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>لم يُسند شيء إلى أحد بعد. افعل ذلك أولًا في الخطة ضمن من يدقق ماذا.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>حزمة واحدة لهم &amp;جميعًا</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>حزمة ل&amp;كل منهم</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>التدقيق كاملًا بوضعه الحالي هنا</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>جزؤهم: ما يحتاجونه لما أُسند إليهم</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>ما تضمه الحزمة</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>كتابة الحزم</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}: لا شيء مسند</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}: {questions}، الاستحقاق {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (سبق أن كُتب الإصدار {version})</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} أبلغ عبارة المرور بطريقة غير طريقة إرسال الملف.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الم&amp;لاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغيت العملية. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>أسماء الملفات مع كلماتها وأرقامها، لإدراجها في رسالة</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>ملفات ليست على هذا الحاسوب وبالتالي ليست في الحزمة: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>مجلد الحزم</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>كُتبت حزمة واحدة</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>الحزم المكتوبة</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>الحزم المكتوبة: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>ترد في الحزمة وتُعرض قبل استيرادها</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  بالكلمات: {words}
  بالأرقام: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>ما يخصني فقط</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>المسند إليك فقط، أو كل الأسئلة</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>عرض ما أُسند إليّ فقط</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>ما يخصك: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>ما يخصك: {questions} في {count} من الأقسام</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>ما يخصك: {questions}، قسم واحد</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}، أُجيب عنها كلها</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}، الاستحقاق {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}، متأخر منذ {time}</translation>
    </message>
    <message>
        <source>{yours}, {done} answered</source>
        <translation>{yours}، المجاب عنها {done}</translation>
    </message>
</context>
<context>
    <name>_AuditDelegate</name>
    <message>
        <source>evidence: {}</source>
        <translation>الأدلة: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>نتائج التدقيق: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. أُجيب عن {answered} من {questions}، نتائج التدقيق: {findings}</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + {count} أخرى</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>سؤال واحد يتوقف عليها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>الأسئلة المتوقفة عليها: {}</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>الإجراءات {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>الأدلة {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>في مجموعة</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>بلا بند</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(بلا عنوان بعد)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}، {}، {}، البنود {}، {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>الدقائق المخططة</translation>
    </message>
</context>
<context>
    <name>_SectionModel</name>
    <message>
        <source> +{}</source>
        <translation> +{}</translation>
    </message>
    <message>
        <source>, nonconformities: {}</source>
        <translation>، عدم المطابقة: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>مُسند إلى {}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} answered</source>
        <translation>{name}: أُجيب عن {done} من {all}</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Waiting for the camera…</source>
        <translation>بانتظار الكاميرا…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photo {}</source>
        <translation>صورة {}</translation>
    </message>
</context>
</TS>
