<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>Aceptado con comentario</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Impugnado</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Implemented</source>
        <translation>Implementada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>(not described yet)</source>
        <translation>(sin describir aún)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>Una acción correctiva responde a un hallazgo: abra el hallazgo y añádala allí.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>Añadir una acción correctiva para {} {}</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>Añadir para {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>Adjuntar a esta acción</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Adjuntar a {}</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Parte del auditado</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Acciones correctivas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>Pone su nombre y la fecha de hoy</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>Filtrar por palabra, responsable o número</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>Filtrar las acciones correctivas por estado</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>Filtrar las acciones correctivas por palabras</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>Ir al hallazgo {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>Historial de la acción correctiva</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historial de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vincular evidencia existente…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>Aún no hay acciones correctivas</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>Sin implementar aún</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>Indique quién verificó, cuándo y con qué evidencia; después dé el veredicto.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>Verificación por el equipo auditor</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>Verificada por mí hoy</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>Qué se corrigió, por qué ocurrió y qué lo previene.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>Retirar la acción correctiva</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>Sin acción correctiva:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>acción {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>responde a {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>vencida {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} vencidas</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>{} se retiró.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>un cambio de una versión más reciente</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>añadir la acción correctiva {name}</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>añadir: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>añadir: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>adoptar otra versión de la lista de verificación</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>responder una pregunta</numerusform>
            <numerusform>responder %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>responder la nota de revisión {name}</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>responder {name}</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>adjuntar evidencias (piezas: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>adjuntar la evidencia {name}</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>recuperar la evidencia {name}</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>recuperar el hallazgo {name}</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>recuperar: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>cambiar: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>cambiar: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>cambiar: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>apartados del hallazgo {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>borrar la respuesta {name}</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>borrar la respuesta de una pregunta</numerusform>
            <numerusform>borrar las respuestas de %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>cerrar la nota de revisión {name}</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>concluir sobre {name}</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>marcar una pregunta</numerusform>
            <numerusform>marcar %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>marcar {name}</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>agrupar el hallazgo {name}</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>agrupar hallazgos: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">asignar la parte {name}</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>asignar partes (número: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>asignar {part} a {person}</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>permitir que {name} se vuelva a sugerir como lo mismo</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>anotaciones en {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>dejar de usar evidencias aquí (piezas: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>dejar de usar aquí la evidencia {name}</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>nota en una pregunta</numerusform>
            <numerusform>nota en %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>nota en {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>planificar tiempo para {name}</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>registrar el hallazgo {name}</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>quitar: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>quitar: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>indicar que {name} no es lo mismo</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>indicar qué datos personales deben figurar</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>resolver un conflicto</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>resolver conflictos (número: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>resolver el conflicto: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>resolver el conflicto: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>firmar la sección {name}</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>firmar de nuevo la sección {name}</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>iniciar la auditoría {number}</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>sacar el hallazgo {name} de su grupo</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>retirar la asignación de partes (número: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>quitar la marca de {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>quitar la marca de una pregunta</numerusform>
            <numerusform>quitar las marcas de %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>retirar la asignación de {part} a {person}</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>desagrupar hallazgos: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>usar la evidencia {name}</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>retirar la acción correctiva {name}</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>retirar la evidencia {name}</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>retirar el hallazgo {name}</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} en una pregunta</numerusform>
            <numerusform>{result} en %n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>Adoptar una versión más reciente</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>Ya respondidas y que se preguntarán de nuevo: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>Ya respondida: preguntarla de nuevo</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>Preguntar de nuevo: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>Lista de verificación que se adopta</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Listas de verificación (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>Elija un archivo con su versión más reciente.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>Elija una pregunta para ver qué difiere.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>Todas las respuestas se conservan. Desmarque las preguntas añadidas que esta auditoría no deba hacer.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>Pregunta exactamente lo que la auditoría ya pregunta.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>Versión más reciente de una lista de verificación</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>Ya no se pregunta; no tenía respuesta</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>Ya no se pregunta; su respuesta se conserva</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lectura de listas de verificación</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>Leyendo listas de verificación…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>La lista de verificación de esta auditoría no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>Versión {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>Se adoptó la versión {}; se conservaron todas las respuestas.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>{changed} cambiadas, {added} añadidas, {removed} ya no se preguntan, {kept} sin cambios</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>Es una lista de verificación de otra norma; adopte una versión más reciente de la misma.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>Conforme, no conforme, …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Madurez de 0 a 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>“{text}” no es ni sí ni no.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>“{text}” no es una fecha.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>“{text}” no es un nivel de madurez.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>“{text}” no es un número.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>“{text}” no está entre las opciones.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Responda sí o no.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>En mejora</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>No conformidad mayor</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>No conformidad menor</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>No muestreado</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>ODM</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidad de mejora</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, sin valorar</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Repetible</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>Use de 0 a 5.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Use una de: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>Escriba, por ejemplo, 12 o 12.5.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Escríbala así: 2026-10-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">Apartado</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Cuenta de cliente</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Proceso</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Servicio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Emplazamiento</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>By {}</source>
        <translation>Por {}</translation>
    </message>
    <message>
        <source>In groups with headings</source>
        <translation>En grupos con encabezados</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Último primero</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>Ordenar y agrupar los hallazgos</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>Ordenar y agrupar los hallazgos, ahora por {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>La vez anterior: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Sin práctica</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin sección</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>Sin responder la vez anterior</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>Resultado de la vez anterior</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight {}</source>
        <translation>Peso {}</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>Adjuntando archivos: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>Adjuntando {}</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>No se pudieron adjuntar: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>Imagen pegada {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>Texto pegado {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>No hay imagen, archivo ni texto que adjuntar.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Esta ventana está abierta solo para lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>releyendo para verificar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} de {total}, quedan {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>Sobre la pregunta {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>Por ejemplo, quién aprueba los cambios de emergencia por la noche</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>Función o nombre; puede quedar vacío</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>Ver la lista ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Ver la lista…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>Función y después Enter</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>Funciones, no nombres. Enter anota una entrevista que se hace ahora o vincula la que ya tiene esa función.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>Por preguntar: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>Qué falta preguntar y quién lo hará (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>Adoptar una versión más reciente…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">Los auditores encuentran las suyas en Trabajo de campo, en Vista, Asignadas a mí.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificación</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>Datos del lugar</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>Ninguna pregunta de esta auditoría depende de un dato.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>La auditoría guarda su propia copia de las preguntas; si los archivos cambian, aquí no cambia nada.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>Donde un dato no se cumple, las preguntas que dependen de él cuentan como no aplicables.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">Quién pregunta cada sección</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versión {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>{} ya no se preguntan, se conservan por sus respuestas</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Emplazamientos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;Cuentas de cliente</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Cuentas de cliente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>Revisiones en planta, {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>Cracovia, Cebú, teletrabajo</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>Auditor &amp;líder</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Auditor líder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>Otros &amp;auditores</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Otros auditores</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>Centro de servicio al usuario, back office</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>El informe y los textos con los que empieza la auditoría están en él</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>Los muestreados</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>Tipo y número, si no le da otro nombre</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Tipo de auditoría</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>A quién se audita</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{check}, {place}</source>
        <translation>{check}, {place}</translation>
    </message>
</context>
<context>
    <name>AuditStatus</name>
    <message>
        <source>Concluded</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>&amp;Criterios de auditoría</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>&amp;Objetivos</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unidades de la organización, servicios, emplazamientos, turnos y período abarcados</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normas, políticas, contratos y leyes con los que se audita</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Qué debe averiguar la auditoría</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>Auditoría de seguimiento</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Análisis de brechas</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Auditoría interna</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>Auditoría a proveedor</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(sin describir aún)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>El acuse y las acciones correctivas son palabras del auditado, no del auditor.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>Añadir acción correctiva</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Parte del auditado</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>Acción correctiva {}: {}. Ir a ella.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Acciones correctivas</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>En palabras del auditado</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>plazo {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>Cuenta de cliente: {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>Determinar si el sistema de gestión del servicio es conforme con los criterios de auditoría y está implementado y mantenido eficazmente, e identificar oportunidades de mejora.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>Entrevistas, observación del trabajo en el puesto y revisión de información documentada y registros, con la guía de la lista de verificación “{title}” versión {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>Emplazamiento: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>La auditoría se basa en muestras elegidas a juicio del auditor. Pueden existir no conformidades que no se hayan encontrado; las muestras examinadas constan en cada pregunta.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>las políticas, los planes y los procedimientos de gestión del servicio de la propia organización; los niveles de servicio acordados con los clientes; los requisitos legales aplicables.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}, apartados 4 a 10 y Anexo A, con la Enmienda 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}, apartados 4 a 10, con la Enmienda 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>No hay ninguna cámara conectada, o el sistema no permite que este programa la use.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>Para tomar fotos hace falta un componente opcional que no está instalado. Para instalarlo: {}. Hasta entonces, las fotos se añaden arrastrándolas, con Adjuntar o por la carpeta de la bandeja de entrada.</translation>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Space o Enter</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Tomar otra</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>La cámara no funciona: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>1 archivo nuevo en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>Va a {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>Verlos y adjuntarlos (Ctrl+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>la auditoría en conjunto</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>{} archivos nuevos en la bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">A&amp;signar a</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>Una línea por nota</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>Añadir a &amp;entrevistados</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>Añadir a la m&amp;uestra</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>Añadir a entrevistados (función)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>Añadir a la muestra examinada</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Añadir a la &amp;nota</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Añadir a la nota</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>Cambiar una pregunta</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>Cambiar {} preguntas</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>Volver a ellas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Por ejemplo, 15 de 214 tickets cerrados</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">Asignar a</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">Nadie en particular</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>Funciones, no nombres</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">Se asignan secciones enteras: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} y otras, {count} en total</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Ya no se pregunta</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>se conserva la respuesta</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>preguntar de nuevo</translation>
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
        <translation>&amp;Listas de verificación</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>Filtrar por título, norma o tipo</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrar las listas de verificación</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>Ninguna lista de verificación coincide.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Space, o un clic en la casilla, añade una</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>Elija una de la lista, importe un archivo suyo o empiece una nueva.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>Ninguna lista elegida</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>aprox. {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>incluida con el programa</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>usada en {count} auditorías, la última {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versión {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} de {whole} apartados</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} preguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>Añadir pregunta</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista de verificación…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>Copiar de la biblioteca…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nueva lista de verificación</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>Sin guardar: corrija antes lo señalado.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>Las preguntas están en secciones, y las secciones una tras otra.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Lectura de las versiones</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>Guardado de la lista de verificación</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>Esta lista de verificación tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>La versión {} está guardada.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>Se recuperó lo que se escribió aquí la última vez y no se guardó.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>una pregunta sin id</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>sección {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>{count} por corregir antes de guardar, lo primero en {where}: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} preguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation>Criterios de auditoría</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>Por ejemplo: es</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>Una por línea: id = dato, por ejemplo: cards = Aquí se aceptan pagos con tarjeta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>estimados a partir de las preguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>Preparación para la certificación</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>Revisión en planta</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Análisis de brechas</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>Auditoría integrada</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>Auditoría del sistema</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificación</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Space marca o desmarca una lista, las letras filtran</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>No se pueden usar</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation>Preparación para la certificación</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>Revisiones en planta</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>Análisis de brechas</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>Usada por última vez en {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>Auditorías del sistema</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usadas últimamente</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versión {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>aprox. {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} preguntas</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>“{kind}” no es un tipo de respuesta; se toma como resultado</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>“{name}” no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>“{name}” es una carpeta.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>“{name}” está asignado dos veces.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>“{name}” está vacío.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>“{name}” no es un archivo normal.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>“{shown}” (Also counts for) no se conoce por completo; lo desconocido se omitió</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>“{shown}” (Only if) no es una condición de esta lista de verificación; la pregunta se aplica siempre</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>“{shown}” no puede ser el id de una lista de verificación.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>“{shown}” no es una norma conocida aquí;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>“{shown}” no es nada que una columna pueda contener;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>“{shown}” minutos no es posible; se toman los habituales</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>“{text}” ({name}) no es un número; se omitió</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>Elija una biblioteca con requisitos.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>Elija al menos una lista de verificación.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>Elija cada lista de verificación una sola vez.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>Copie la lista de verificación en uno.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>Elimine las hojas e imágenes que no formen parte de la lista de verificación, o divídala.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>Excel guarda este apartado como la fecha {text}; se toma como {best}</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>contiene prácticas de ITIL 4</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>Una varias columnas con +, como en evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>Revise cómo está escrito su nombre.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>Compruebe si se guardó y se copió por completo.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>Indique cuál es la correcta.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>No se encontró ninguna columna con preguntas en “{shown}”.</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>No se encontró ninguna pregunta en “{shown}”.</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>Solo una columna puede ser “{name}”.</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>Same as admite hasta 10 preguntas, como lista/pregunta; las demás se omitieron</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>Indique qué columna contiene las preguntas.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divida el archivo.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>La lista de verificación “{twice}” está dos veces.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>La asignación de columnas guardada no se puede leer.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>Contiene más de {most} preguntas.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>Hay: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>No existe la lista de verificación “{id_or_path}”.</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>No existe la columna “{shown}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>No existe el archivo “{shown}”.</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>No existe la fila de encabezados “{shown}”.</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>No contiene ninguna pregunta.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>No existe una hoja “{shown}” con contenido.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>No hay nada que combinar.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>Escriba, por ejemplo, question=C,clause=A,section=B,header=4.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>no se permiten directivas de YAML (%); elimine esta línea</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>una opción necesita de 2 a 12 opciones, aquí hay {count}; se toma como texto</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>en la línea {value} se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>aquí empieza un segundo documento; deje uno por archivo</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>un valor se repite en más de {max_columns} columnas</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>todos los apartados son números del Anexo A sin su letra; se leen como A.5.1 y así sucesivamente</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>no se permiten anclas (&amp;{shown}); elimínela o ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>resulta enorme al descomprimirse</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>no se puede leer ({strerror}); revise sus permisos</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>no se puede leer como tabla ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>elija una biblioteca con un marco</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>el apartado “{shown}” se toma como {label}</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>contiene números de apartado</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>ciérrelo o elimínelo</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>la columna {letter}{name} no se usó; está rellenada en {count} filas con preguntas</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>se omitió la condición “{shown}”</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>continúa la fila {row}</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>copie su tabla en un libro nuevo, solo los valores</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>copie su tabla en una hoja de cálculo</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>elimine lo que no forme parte de la lista de verificación</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>elimine lo que queda fuera de la lista de verificación</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>¿quiso decir {word}?</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>duplicado de la fila {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>exporte la biblioteca como YAML o elija otro archivo</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>ya figura en la línea {line}; conserve una de las dos</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>tiene más de {max_columns} columnas</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>tiene más de {max_rows} filas</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>contiene miles de partes</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>el id “{shown}” pasó a ser {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>impórtelo como un libro normal</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>está dañado o no es un libro ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>está dañado o no se copió por completo</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>ocupa más de 1 MiB; divida la lista de verificación</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>no es UTF-8 (aquí, byte {data:#04x}); guarde el archivo como UTF-8 en su editor</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>está comprimido de una manera inusual</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>está guardado como UTF-16 o no es texto; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>es la norma de la propia pregunta; indique el apartado allí o elimine esto</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>sus grupos se combinan de {count} maneras, demasiadas para condiciones; se omiten</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>se conocen: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>omitida a mano</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>textos más largos junto a las preguntas</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>no se permiten claves de fusión; escriba los campos por extenso</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>más de {max_values} valores; divida la lista de verificación</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>más de {max_values} valores; divida el archivo</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>más de {most_sections} secciones; se usan encabezados más amplios</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>contiene nombres de normas</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>nombra además {same}; cuenta solo para {main}</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>más de {max_depth} niveles de anidamiento</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>más de {max_depth} niveles de anidamiento; una lista de verificación necesita seis</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>sin texto de pregunta</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>ninguna hoja tiene las columnas {needed} en su primera fila</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>ninguna hoja de la plantilla tiene preguntas</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>no es YAML: esta línea está sangrada con un tabulador; use espacios</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>no es YAML: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>no es YAML: {said}; revise aquí la sangría, las comillas y los dos puntos</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>no es YAML: {what}; revise aquí la sangría, las comillas y los dos puntos</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>ábralo en Excel y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>ábralo en Excel y guárdelo como .xlsx</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>vuelva a poner los nombres en la primera fila de la hoja “{question_sheet}”</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>llega hasta la celda {column_letter}{value}; es demasiado grande</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>encabezado repetido</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>guárdelo como UTF-8 en un editor</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>guárdelo sin contraseña</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>guarde su tabla como un libro nuevo</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>guarde la tabla como .xlsx o .csv</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>la sección “{title}” tiene {count} preguntas; se divide en partes de {most_questions}</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>encabezado de sección</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>cortos y distintos en cada fila</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>divida el archivo</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>no se conoce la norma “{shown}”; se toma como propia</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>no se permiten etiquetas ({shown}); elimínela o ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>no se permiten etiquetas ({tag}); elimínela o ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>el alias *{name} no representa nada que se pueda repetir; escríbalo por extenso</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>el archivo está vacío; empiece con format: iso20k-checklist/1</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>el propio archivo indica su norma, {standard_titles}; se conservó</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>la biblioteca tiene otros marcos, no importados: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>el nombre de un campo es una lista o un mapa; ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>la pregunta tiene {count} caracteres; el resto está en “Qué buscar”</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>la pregunta es demasiado larga; el resto está en “Qué buscar”</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>se repiten los mismos pocos textos cortos</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>el texto tiene {count} caracteres; el resto está en “Qué buscar”</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>aquí hay un byte NUL; el archivo está dañado o no es texto, guárdelo como texto UTF-8</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>aquí hay un carácter de control (U+{ord:04X}); vuelva a escribir esta línea</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>aquí hay un carácter de control; vuelva a escribir esta línea</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>en esta biblioteca no hay ningún marco con requisitos, solo: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>no contiene ninguna pregunta</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>no existe la traducción “{shown}”; traducciones: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>es un archivo de Word o PowerPoint</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>es una carpeta; indique un archivo de lista de verificación que esté en ella</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>es una página web, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>es un libro en el formato XML de 2003</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>no es una plantilla de lista de verificación; a su primera hoja le falta la fila Format</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>no es ni texto ni un libro</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>no es un archivo normal; copie la lista de verificación en uno</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>es {kind}, no una lista de verificación; guárdela como texto YAML</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>es {what}, no una tabla</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>título encima de la tabla</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>actualice el programa o escriba {format}</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>escriba una</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name} es demasiado largo; cortado desde “{shown}”</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>{numbers} están más de una vez; los id se formaron a partir de los apartados</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} ya figura en la línea {lines}; conserve una</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what} es demasiado largo; cortado desde “{shown}”</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… y al menos {count} más</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(ya no existe)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>Añadir un apartado</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Añadir apartado</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>Número de apartado o palabra de su título, por ejemplo 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>Apartados que encajan</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>Dejar de citar {}</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>Quitar el apartado {} {}</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>“{}” no es un apartado de ISO/IEC 20000-1:2018. Los apartados van de 4.1 a 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>Lo último que se escribió no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Columna {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Información documentada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>Id o número</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>Revise esta: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>Número de la fila con los encabezados</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Fila de encabezados</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>Sección o proceso</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>no es parte de la lista de verificación</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} de {all} preguntas</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>{} se hacen una vez para varias normas</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>{} se hacen una vez para dos normas</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>{} se hacen una vez en lugar de dos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>&amp;Todas las auditorías</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Copia de &amp;seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>Cam&amp;biar lo seleccionado…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Listas de verificación…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>&amp;Finalizar la entrevista</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exportar informe…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;Buscar en la lista</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>Marcar esta preg&amp;unta</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>&amp;Modo de planta</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>&amp;Ir al apartado…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>&amp;Historial de esta auditoría…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>Bandeja de entrada de fotos &amp;y archivos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Nueva auditoría…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>Pregunta si&amp;n responder siguiente</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Pegar como evidencia</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>Frases modelo para este halla&amp;zgo…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>Pregunta sin responder &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>Vista previa de &amp;impresión…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>Registrar un hallazgo a &amp;partir de esta pregunta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>&amp;Igual que la vez anterior</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>Entregar al lí&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>Un apartado, un elemento o un número de esta auditoría</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>Una auditoría terminada para probarlo todo, en una carpeta propia</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>Un paquete con lo que se hizo aquí</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>Una segunda ventana de este espacio de trabajo, por ejemplo en otra pantalla</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>Ad&amp;juntar evidencia a esta pregunta…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>Añadir un archivo a esta evidencia</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Añadir elementos</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>Tras insertar una: sin más marcadores</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>Tras insertar una: el marcador siguiente</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>Responder sin salir de la nota</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>Flecha, recuadro, texto</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>Según lo exigido, ir al elemento siguiente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>Adjuntar la imagen, los archivos o el texto del portapapeles</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>Volver a la pregunta más tarde, o quitar la marca</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidación</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>Copiar la base de datos en las copias de seguridad del espacio de trabajo y comprobar la copia</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>Se desvía, escribir la nota del elemento</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>Ocho pasos que se marcan solos a medida que los hace</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>Cada comando con unas pocas de sus letras</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>Todo lo que hay que preguntar y quién lo hará</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>Evidencia que se queda donde está: un ticket, un archivador, un equipo</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Trabajo de campo</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrar la lista por palabras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>Para los auditores: lo que tienen asignado, o toda la auditoría</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>De lo que se cambió, volver a las notas</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>Ir al informe y sus exportaciones</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>Ir a las palabras sobre las que un revisor haría un comentario</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>Ir a lo que trata la nota; en la respuesta: hecho</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>Asignar las preguntas seleccionadas a un auditor, con un plazo</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>Asignar l&amp;o seleccionado a…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>En un hallazgo</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>En la nota</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Entre&amp;vistas…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>Más grande, más pequeña, imagen completa</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>Ver los paquetes del equipo auditor o importar acuses de recibo</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>Examinado, o no</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>Anotar o tachar la imagen</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>Anotaciones en una imagen</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>Mover; Ctrl: diez pasos; Shift: cambiar tamaño</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>Pró&amp;ximo comentario de la revisión</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>Archivos nuevos en la carpeta de su teléfono o cámara</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>&amp;Conflicto siguiente</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>Pregunta &amp;marcada siguiente</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>Elemento siguiente, uno nuevo tras el último</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Anotación siguiente</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Dejar de usarla aquí</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>No aplicable, ir al elemento siguiente</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>No determinado, ir al elemento siguiente</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>Anotar algo que preguntar, sin dejar lo que tiene entre manos</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>Número con una línea de texto</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>Una pregunta a la vez, lo bastante grande para leerla y tocarla de pie</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>Abrir pa&amp;quete…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>Abrir o crear un espacio de trabajo en otra carpeta</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>Abrir la auditoría de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>Otras teclas para cualquier comando, o ninguna de una sola letra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>Paneles, columnas y ventana como el primer día</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>Colocar una anotación o escribir su texto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>Minutos planificados, usados y necesarios de cada sección</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>Pre&amp;gunta marcada anterior</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Preguntas que dejar fuera para que quepa el resto, primero las de menor pérdida</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>Preguntas, notas, hallazgos, evidencias y personas, mientras escribe</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>Referen&amp;cia sin archivo…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>Comentar lo que está a la vista, o devolverlo a su auditor</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la anotación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>Resultado, marca y textos de todas las preguntas seleccionadas</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">Resultado, marca, textos y asignación de todas las preguntas seleccionadas</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>Devueltas a mí…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>Frases modelo para esta parte</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>Textos modelo para los apartados del hallazgo</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notas de revisión</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Nota de revisión…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>Guardar un informe de &amp;problemas…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>Guardar e ir a la pregunta sin responder siguiente</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>Secciones, preguntas y detalle por turno</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>Seleccionar, mover y cambiar tamaño</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>&amp;Mostrar la carpeta del espacio de trabajo</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>Iniciar una auditoría a partir de una lista de verificación</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>Iniciar una &amp;entrevista…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>Tomar una f&amp;oto…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>Tomar la respuesta de la auditoría anterior donde la pregunta no ha cambiado</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Quitar el elemento</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>Quitar el resultado del elemento</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>La biblioteca: ver, importar, editar, exportar</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>La lista de auditorías de este espacio de trabajo</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>La pregunta siguiente a la que quiere volver</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>El informe, o papeles de trabajo para rellenar a mano, como páginas</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>Tiempos por &amp;sección…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>Tiempo &amp;restante aquí…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>Preguntar &amp;después…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>Hasta cuándo hay tiempo para las preguntas a la vista</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>Versiones que discrepan, una junto a otra; F8 en Consolidación</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>Versiones, recuentos y el registro de errores, nada de sus auditorías; lo envía usted mismo</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>&amp;Lo que puede esperar…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>&amp;Qué falta preguntar…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Lo que los revisores le devolvieron, elemento por elemento</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Lo que responda a partir de ahora no forma parte de ella</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>Quién hizo qué, cuándo, de qué a qué</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>A quién se pregunta; lo que responda mientras tanto se anota como preguntado a esa persona</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>A quién se preguntó, en qué función, cuándo y qué</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>Con la cámara de este equipo, para lo que tiene entre manos</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>Crear paq&amp;uetes…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Escribir el pie</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>Escribir la nota; corregir el número</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>Desarrollo de la auditoría</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>Redactar a partir de los recuentos</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>Campos en conflicto: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>Rellena el texto solo mientras está vacío</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>Hallazgos registrados: {major} no conformidades mayores y {minor} menores, {ofi} oportunidades de mejora, {positive} buenas prácticas.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Ir a los conflictos</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>En qué medida se cumplen los criterios, con los números que lo respaldan</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>Si no hay nada que contar, diga que no hay nada.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>Tipo en conflicto</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>Cumplido, por apartado</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>De {applicable} preguntas valoradas, {met} ({share} %) se cumplen.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflictos abiertos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>Preguntas sin responder: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>Preguntas no muestreadas: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>Los requisitos no se cumplen plenamente en: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>El informe se puede emitir cuando estén resueltos, o cuando indique por qué no lo están.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Comparar las versiones de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>En conflicto: {}. No se muestra la versión de nadie hasta que se resuelva.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Ver todas las versiones una junto a otra y resolver el conflicto</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>Elija otra regla, o resuélvalos uno por uno.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>Compare las versiones y resuélvalo en Consolidación, Conflictos.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es un texto.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>Se registra una sola vez.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>Conservado y editado: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Revise de nuevo las versiones.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Anotaciones: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>Más de una versión es de esa persona.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>Ninguna de las versiones es de su auditor o autor.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>Ninguna de las versiones es del auditor líder.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>Ninguna de las versiones es de esa persona.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>No se registró nada. Revise todas las versiones y decida después.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Preguntas: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>Indique si el registro se retira o se conserva.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>Indique de quién es la versión que debe valer.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>Indique por qué se resuelve así.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>Resuélvalo en Consolidación, Conflictos; después exporte de nuevo.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>Esa versión de {field} ya no está vigente.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>La lista muestra lo que hay.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>El texto más largo</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>La versión más reciente según los relojes de los autores, que pueden estar mal</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>El motivo queda en el historial.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>La regla no decide ninguno de estos conflictos.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>La versión de una persona</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>La versión del auditor a quien se asignó o, si no, la del autor del registro</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>La versión del auditor líder</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>Este campo no está (o ya no está) en conflicto.</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>Título en conflicto</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>Dos versiones son igual de largas.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>Dos versiones tienen la misma hora.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>Retire el registro con un motivo y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>Retirado o conservado</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirado: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>copia {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>esta copia</translation>
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
        <translation>{field} está en conflicto; no se cambió nada.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>{field} se registra una sola vez, por lo que no se puede elegir ninguna de las versiones.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>{field} admite una de sus versiones, o nada.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}, {field}: llegó otra versión mientras usted decidía.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>Todos los auditores</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Todos los tipos</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Todas las secciones</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation>Ambas  B</translation>
    </message>
    <message>
        <source>Combined text</source>
        <translation>Texto combinado</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>Los conflictos llegan con los paquetes del equipo auditor</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>Conflictos: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>Decidir después  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>Editar un texto  E</translation>
    </message>
    <message>
        <source>Filter by auditor</source>
        <translation>Filtrar por auditor</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Filtrar por tipo de registro</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Filtrar por sección</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>Pasar al conflicto siguiente; este queda abierto</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Ir al registro</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>Ir a {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>Historial ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>Historial de esta versión</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>Ninguna de las versiones: el campo debe quedar vacío</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Nuevos: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>Ya no están: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>No hay nada en conflicto</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>No hay nada de lo que partan ambas</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>Una regla para todos los de la lista; antes muestra cómo quedaría cada uno</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>Un solo texto con todas las versiones bajo el nombre de sus autores</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>Imagen de la evidencia {}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Motivo: {}</translation>
    </message>
    <message>
        <source>Recent reasons</source>
        <translation>Motivos recientes</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>Registrar este texto  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>Se registra una sola vez: retire el registro con un motivo y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>Indique por qué y pulse Enter.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>Resolver por regla…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>Tomar esta  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>Tomar la versión {number}, {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipo y paquetes</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>Esta versión debe valer; se pide el motivo</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>Cuando dos personas cambian la misma entrada sin haber visto lo que escribió la otra, ambas versiones aparecen aquí una junto a otra hasta que alguien resuelva el conflicto con un motivo.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>Por qué se resuelve así; queda en el historial</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>Escribir un texto propio a partir de las versiones</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>Versión de {author}, recuperada al deshacer ({person})</translation>
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
        <translation>{moment}, {device}</translation>
    </message>
    <message>
        <source>{number} · {authors}</source>
        <translation>{number} · {authors}</translation>
    </message>
    <message>
        <source>{person}, {moment}: {words}</source>
        <translation>{person}, {moment}: {words}</translation>
    </message>
    <message>
        <source>{record}, {field}, versions by {people}</source>
        <translation>{record}, {field}, versiones de {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>{} de {} conflictos en la lista</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisión</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipo y paquetes</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Lo que hay que resolver</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>Copiar 1 pregunta</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>Copiar de la biblioteca</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>Copiar {} preguntas</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>Filtrar por apartado, id o palabra</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrar las preguntas</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Apertura de la lista de verificación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lectura de la biblioteca</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de problemas…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo falló</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>El programa encontró un error inesperado.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>Lo ocurrido se escribió en {} (sin nada de la auditoría).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>Lo que la línea al pie de la ventana da por guardado está a salvo. Puede seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>el reloj del equipo que registró</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}–{last} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide in the place of the lead auditor?</source>
        <translation>¿Decidir en lugar del auditor líder?</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>El auditor líder de esta auditoría es otra persona. Su decisión se registra con su nombre, junto con el hecho de que decidió en lugar del líder.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; y unas letras de un comando</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>Un apartado como 8.6.1 va a su primera pregunta sin responder</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>Un elemento o número como 8.6.1-03 o NC-2026-003 aparece arriba</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>Apartado, elemento o número, por ejemplo 8.6.1 o A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Enter va allí. Ctrl+Enter va allí y se queda aquí. Esc vuelve.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Enter abre. Ctrl+Enter abre y se queda aquí. Esc vuelve. &gt; muestra los comandos.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Enter ejecuta el comando. Esc vuelve. Sin &gt; se busca en todo.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>Con menos palabras o menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Encontrado: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Ir al apartado</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>Buscar preguntas, notas, hallazgos, evidencias, personas</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>Mostrar de nuevo todos los tipos</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>La búsqueda falló: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>Esta auditoría no pregunta nada sobre {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Qué se puede escribir</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>Lo retirado no se encuentra; está en el historial de la auditoría.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>Palabras o sus comienzos: deben estar todas</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>Decidido en lugar del auditor líder</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>Deje que decida el auditor líder, o indique que decide en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>No se concluyó nada sobre esta pregunta.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>Los auditores no difieren en esta pregunta.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>Decide el auditor líder de esta auditoría, y es otra persona.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>{name} respondió después</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>{name} cambió su respuesta después</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>{name} cambió después lo que había anotado</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>{name} retiró su respuesta después</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>Cambiadas desde la decisión: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>Decidir así</translation>
    </message>
    <message>
        <source>Decide like {auditor}</source>
        <translation>Decidir como {auditor}</translation>
    </message>
    <message>
        <source>Decided by {name}: {result}. {reason}</source>
        <translation>Decidido por {name}: {result}. {reason}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Decididas: {}</translation>
    </message>
    <message>
        <source>Decisions in conflict: {}</source>
        <translation>Decisiones en conflicto: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">Documentos y registros vistos</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>Allí cada auditor responde en su propio papel de trabajo</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>Evidencia que vincularon otros</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Trabajo de campo</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">Entrevistados (función)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>Dejar como opinión divergente</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>{name} lo dejó como opinión divergente. {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>Dejadas como opinión divergente: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>Requiere un resultado y un motivo; ambas respuestas se conservan (Enter)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>Sin evidencia vinculada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>Preguntas valoradas de forma distinta</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">Muestra examinada</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>Mostrarla en Trabajo de campo (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>Toma esta respuesta como decisión; se pide el motivo</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>Los auditores no difieren</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>La pregunta vuelve a quedar sin decidir</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>El informe imprime el veredicto de cada auditor, con la declaración que usted dé, si la da (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>La misma decisión con el mismo motivo, sobre las respuestas tal como están ahora (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>Ya coinciden.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>Difieren en el resultado.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>Difieren en el valor.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>Difieren en el veredicto sobre {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>Dos decisiones se contradicen; resuélvalas en Conflictos.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>Sin decidir: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>Qué lo decidió, o la declaración para el informe</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>Cuando dos auditores valoran la misma pregunta de forma distinta, ambas respuestas aparecen aquí con su evidencia. El auditor líder decide con un motivo, o lo deja como opinión divergente para el informe.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · apartado {clause} · {section}</translation>
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
        <translation>Añadir destinatario</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>Por ejemplo PDF, copia en papel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>Aún nadie recibe el informe.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>misma evidencia ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>mismo archivo ({one} y {other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(aún sin título)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>Ya están en un grupo: {}. Al agrupar, los demás se añaden a él.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>No volver a sugerir entre sí los hallazgos marcados</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>¿Dicen lo mismo?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Hallazgos</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>Los hallazgos también se pueden agrupar allí</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>Hallazgos: {findings}. Emplazamientos: {sites}. Cada uno cuenta como un hallazgo propio.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>Agrupar los hallazgos marcados</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>Agrupados por varias personas al mismo tiempo; también se llama: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>Grupos: {groups}, hallazgos en ellos: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>¿Unir los grupos?</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>Permitir que se vuelvan a sugerir entre sí</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Pueden ser lo mismo</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Naturaleza del fallo</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>Ningún hallazgo parece duplicado</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>No se dio ningún motivo.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>No son lo mismo: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Evidencia objetiva</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>Duplicados probables y grupos</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>Probablemente lo mismo: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Se lee primero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Requisito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show this finding on its page</source>
        <translation>Mostrar este hallazgo en su página</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>Mostrar {number}</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>Sacar todos los hallazgos de este grupo</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>Sacarlo del grupo; los demás siguen juntos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>Sacar {number} del grupo</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>El hallazgo del grupo que se lee primero (teclas de flecha)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título del grupo</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>Quite la marca de lo que no les corresponda</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>Cuando varios auditores hallaron lo mismo, aquí se sugiere agrupar sus hallazgos. Un grupo es un encabezado sobre ellos: cada uno conserva su autor, su texto y su evidencia, y cuenta para su emplazamiento.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>Por qué dicen lo mismo, o por qué no (puede quedar vacío)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}: alguien indicó que no son lo mismo. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} es uno de los que dicen lo mismo</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>{number} se lee primero</translation>
    </message>
    <message>
        <source>{score} of 100: {reasons}</source>
        <translation>{score} de 100: {reasons}</translation>
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
        <translation>Eficaz</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>No eficaz</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Sin verificar aún</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Correct one of the days.</source>
        <translation>Corrija uno de los días.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>Abarcaría de {first} a {last}, que termina antes de empezar.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>Indique dónde está el elemento, por ejemplo un número de ticket o una signatura.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>Adjuntando…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Adjuntando… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>ejecutable</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Todos los archivos son los originales, byte por byte, con los datos de lugar, cámara y autor con los que llegaron.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Todos los archivos, salvo las imágenes anotadas que se indican abajo, son los originales, byte por byte, con los datos de lugar, cámara y autor con los que llegaron.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>Evidencias de una auditoría: {count} archivos.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>Omitidos, porque sus datos de lugar y cámara no se pudieron eliminar con certeza:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>No se eliminó: lo que los videos, el sonido, los PDF, los archivos de Office y otros dicen sobre lugar, equipo y autor, ni lo que se ve en la propia imagen.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>Las fotos se copiaron sin datos de lugar, cámara, hora y autor (EXIF, GPS, XMP, IPTC, comentarios). JPEG, PNG, WebP y GIF conservan sus píxeles sin cambios; HEIC y AVIF se escribieron como JPEG de calidad {quality}; TIFF se escribió de nuevo sin pérdida.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>Imágenes que se anotaron o tacharon; la copia ocupa el lugar del original, y lo que está en negro se eliminó de ella definitivamente:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>La carpeta {folder} las contiene tal como se recibieron: allí se ve lo que se tachó.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>Los originales permanecen en el depósito de la auditoría. Donde una copia difiere, su original se identifica por su SHA-256, aquí y en {manifest}:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>Estos archivos pueden ejecutarse o llevar a otra parte. No los abra:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>Para verificar que ningún archivo se alteró desde esta exportación: sha256sum -c {manifest} en esta carpeta.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>SHA-256 del original {original}, SHA-256 de la copia {sha256}</translation>
    </message>
    <message>
        <source>original {name}, SHA-256 {sha256}</source>
        <translation>original {name}, SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>EvidenceFilesCard</name>
    <message>
        <source>A further file of this piece, under the same number</source>
        <translation>Otro archivo de esta evidencia, con el mismo número</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>Añadir otro archivo a esta evidencia</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Flechas, recuadros, números y tachaduras en una copia de la imagen (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Cámara: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>Datos de {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>Anotar o tachar la imagen {}</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Anotar o tachar…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>Abrir una copia de {}</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Abrir la copia anotada</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>Abrir la copia anotada de {}</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>Imagen: {} × {} píxeles</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>Posición en el archivo: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Recibido: {}</translation>
    </message>
    <message>
        <source>Recorded: {}</source>
        <translation>Registrado: {}</translation>
    </message>
    <message>
        <source>SHA-256: {} {}</source>
        <translation>SHA-256: {} {}</translation>
    </message>
    <message>
        <source>Size: {} ({} bytes)</source>
        <translation>Tamaño: {} ({} bytes)</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>Tomada, según el archivo: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>El elemento en sí está en: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Tipo: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>Retirar el archivo {}</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Retirar este archivo</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. Las exportaciones contienen la copia con SHA-256: {first} {second}</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Física</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>Evidencia del paquete</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">falta el archivo</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (ya está aquí)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>Ejecutable, nunca se abre.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>Evidencia {number}, {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>Archivos: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}, adjuntándose, {} %</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>0 de {} evidencias coinciden.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>Añadir un archivo a {}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Añadir referencia…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>Un hallazgo emitido se apoya en ella: ¿por qué se retira?</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Flechas, recuadros, números y tachaduras en una copia de la imagen (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>Adjuntar a la auditoría</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>Adjuntar a la auditoría, o añadir a {}</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>Adjuntado: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Adjuntando… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>Copia todas las evidencias en una carpeta, con una lista de SHA-256 que cualquiera puede verificar</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>No retirar la evidencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>Evidencia que no tiene archivo aquí: un ticket, un archivador, un equipo (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidencias…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportación de evidencias</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>Filtrar por palabra, número o nombre de archivo</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>Filtrar las evidencias por tipo</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>Filtrar las evidencias por palabras</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir a {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>Historial de la evidencia</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historial de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>Anotar o tachar la imagen de esta evidencia</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Anotar o tachar…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>Aún no hay evidencias. Suelte archivos aquí, añada archivos o adjúntelos a una pregunta en Trabajo de campo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Imagen de la evidencia</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>Motivo para retirar la evidencia</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>Aún no respalda nada</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>Aún no respalda nada: vincúlela desde una pregunta, un hallazgo o una acción.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>Retirar la evidencia</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>Retirar la evidencia con este motivo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (ejecutable)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>{} archivos, un archivo léame y un manifiesto están en {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>{} se retiró; el archivo permanece en el depósito y el historial lo refleja.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>Añadir un archivo a {}</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>Añadir un archivo a {}…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar evidencia</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>Adjuntar archivos como evidencia</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Adjuntar aquí</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>Adjuntar la imagen, los archivos o el texto del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>Adjuntar, o añadir a {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>Elegir archivos (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>Suelte archivos aquí, péguelos con Ctrl+V o elija Adjuntar</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Editar el pie</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Enter abre, F2 edita el pie, Insert añade un archivo, Del deja de usarla aquí</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>Evidencia · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>Más sobre la evidencia</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Dejar de usarla aquí</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>Abrir &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>Pegar del portapapeles como evidencia</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>Foto, referencia y lo que se puede hacer con la tarjeta elegida</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>Referencia sin archivo…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Dejar de adjuntar</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>Tomar una foto…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} no tiene archivo aquí; está en: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceTip</name>
    <message>
        <source>About: {}</source>
        <translation>Sobre: {}</translation>
    </message>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Ejecutable, nunca se abre. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>La tiene: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Recibida: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>Tomada: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&quot;{digest}&quot; is no SHA-256.</source>
        <translation>“{digest}” no es un SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>“{key}” no es una clave pública.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>“{recipient}” no es una clave para la que se pueda cifrar (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>“{word}” no es una de las palabras que se usan para esto.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>Un paquete no puede contener más de {limit} archivos.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>Una entrada de la copia {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>Pida de nuevo las seis palabras, o los doce dígitos.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>Pida la frase de contraseña al remitente, mejor por teléfono que por correo.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>Pida al remitente que lo cree para este dispositivo, o con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>Revise los permisos de esa carpeta, o indique otra en la variable de entorno ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>Elija un archivo cuyo nombre termine en .i20k.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>Elija otra carpeta o libere espacio. No se creó ningún paquete.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>Descifrando el paquete</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>Cifre con una frase de contraseña o para dispositivos, no ambas cosas.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrada {seq} de la copia {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita uno de ellos.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>Indique un espacio de trabajo, un paquete, o una carpeta o zip exportado.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>No se creó ningún paquete. Revise el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>No se creó ningún paquete. Envíe lo nuevo desde la última vez.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>No se creó ningún paquete. `workspace check` indica lo que está dañado.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>No se creó ningún paquete. `workspace check` indica de qué evidencia se trata.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>Hasta entonces no se confía en nada. Recupérelo de una copia de seguridad de sus ajustes, o apártelo y confirme de nuevo las claves de su equipo auditor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>No se cambió nada. Pida al remitente que cree el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>No se cambió nada. Revise el disco o la memoria USB donde está y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>No se cambió nada. Libere espacio y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>No se cambió nada. Pida que se lo envíen de nuevo, o cópielo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>No se cambió nada. Pida que se lo envíen como archivo, cifrado sin --armor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>No se cambió nada. Escríbala de nuevo; las mayúsculas y los espacios cuentan.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>No se cambió nada. Actualice este programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>Una de las claves indicadas no es una AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>Falta Payload-Oxum o no corresponde</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>Recupérela de una copia de seguridad de sus ajustes. Si no hay ninguna, apártela: se genera una clave nueva, cuya huella deberá comunicar a los demás.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>El disco devolvió bytes distintos de los escritos.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>Falta el original {sha256}.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>El original {sha256} no es el que era cuando se adjuntó.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>El paquete no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>El paquete está dañado: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>El paquete está cifrado para otros dispositivos, no para este.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>El paquete está cifrado en la forma para textos de correo (armor).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>El paquete está cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>El paquete no está firmado.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>El paquete se rechaza: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>El paquete está firmado, pero falta la clave pública.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>El paquete necesita {needed} MB, pero el disco de {folder} solo tiene {free} MB libres.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>El paquete se creó con un programa más reciente ({program}) y requiere uno así para leerlo.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>El paquete se firmó con una clave distinta de la del remitente que indica.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>La frase de contraseña no es aquella con la que se cifró este paquete.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>La clave pública del paquete no se puede leer.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>La firma no corresponde: el paquete se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>No son seis palabras ni doce dígitos.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Creando el paquete</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>una de sus carpetas tiene contenido propio</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>un sello nombra una entrada {seq} de la copia {replica} distinta de la que hay</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json: “{where}” falta o no es como debe ser.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>no debe estar en un paquete</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>tiene una clave repetida</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>tiene un nombre no permitido</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>tiene un número que no es entero</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>tiene un número demasiado grande</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>es un enlace u otra cosa que no es un archivo</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>es un enlace, y los enlaces no se siguen</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>es un sello cuya firma no corresponde</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>está cifrado o comprimido de una forma no permitida</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>supera los {limit} bytes de tamaño</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>supera los {limit} bytes de longitud</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>no es una entrada de esta copia</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>no es un hash y un nombre</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>no es un hash y un nombre, o nombra un archivo otra vez</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>no es un sello</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>no está terminado, como si el archivo estuviera cortado</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>no está en el paquete</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>no figura en {manifest}</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>no es un único objeto JSON</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>no es el de un bag de la versión 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>no es el lugar de una entrada</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>es un sello de más</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>figura dos veces</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>no continúa nada, pero no es la primera</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>tiene más de {limit} archivos</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>es la primera, pero continúa otra entrada</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>figura dos veces</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>está detrás de una entrada que va después</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>su directorio no se puede leer</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>su directorio es demasiado grande</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>su contenido cifrado se alteró o se cortó</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>falta su final, o hay algo detrás</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>sus entradas tienen más de {limit} MB</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>sus archivos no están en una sola carpeta</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>su número no es correlativo</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>probar su frase de contraseña costaría demasiada memoria (2^{work}, como máximo 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>nombra entradas más recientes de la copia {replica} distintas de las que hay</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>nombra números distintos de los que hay</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>hay algo delante de su primer archivo</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>falta la entrada anterior</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>la cabecera de su cifrado no se puede leer</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>los tamaños de {file} difieren</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>descomprimido tiene más de {limit} MB</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>se alteró</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>{file} no se puede descomprimir</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} es un enlace</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} no está como se escribió</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} no está donde debería</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>{file} llegaría a ser más de {ratio} veces mayor</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>{file} llegaría a ser demasiado grande para un paquete.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, línea {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}: no se puede leer o escribir ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}: no es una lista de claves de confianza.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}: no es la clave de un dispositivo (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: no es un archivo.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}: no contiene ninguna lista de hashes (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: no existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: no existe ese archivo.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}: no se puede escribir ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>&amp;Conservar los datos de lugar y cámara en las fotos</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>Todas las evidencias se copian en esta carpeta:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidencias</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>Exportar evidencias a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>Las fotos se copian sin datos de lugar, cámara, hora y autor; el registro los conserva. JPEG, PNG, WebP y GIF conservan sus píxeles; HEIC y AVIF pasan a JPEG. El manifiesto indica el SHA-256 de cada original junto al de la copia.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>Las copias son los originales, byte por byte. Las fotos pueden revelar dónde y cuándo se tomaron, con qué equipo y quién las tomó.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>Las copias son entonces los originales, byte por byte</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>Las preguntas que dependen de un dato se hacen donde este es cierto o aún no se conoce, y cuentan como no aplicables donde no lo es. Las respuestas se pueden cambiar en Plan.</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>Las preguntas elegidas no dependen de ningún dato del lugar.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Comparar las versiones de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>En conflicto: {} versiones</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>En conflicto; compare las versiones</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">Conservar esta versión</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">Conservar esta versión de {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Ver todas las versiones una junto a otra y resolver el conflicto</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">Dos versiones discrepan; esta es una de ellas</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>{item} aún no tiene evidencia adjunta. Adjúntela con {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>No se tomó nada: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>Tomadas de la vez anterior: {taken}. No tomadas: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>Tomadas de la vez anterior: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>no se aplica en esta auditoría</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>ya tiene respuesta</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>ahora se responde de otra manera</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>su texto ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>ninguna auditoría anterior la respondió</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>los auditores discreparon la vez anterior</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>Todas las preguntas de esta lista están respondidas.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>Ninguna pregunta de esta lista está marcada.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>Ninguna pregunta coincide.
Pulse Esc en la lista para quitar el filtro.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>pregunta {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Answered without any evidence attached</source>
        <translation>Respondidas sin ninguna evidencia adjunta</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>De nuevo como en la lista de verificación</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>Los auditores respondieron distinto; el auditor líder concluye</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>Filtrar por palabras o apartado</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>Filtrar preguntas por palabras o apartado</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>Dejar de filtrar por: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>No conformidades</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>No conformidades sin evidencia</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>ODM</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de mejora</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>Preguntas a las que quiere volver</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>Mostrar otras de nuevo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>Hay versiones de la respuesta que discrepan; resuélvalas en Conflictos</translation>
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
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>Día de registro</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Sin apartado</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Hallazgo {number}, {kind}: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>Hallazgos · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Aún sin título</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Registrar hallazgo</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>Iniciar un hallazgo con el apartado, la nota y la evidencia de esta pregunta (F en la lista)</translation>
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
        <translation>1 campo en conflicto</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>1 cosa impide emitirlo</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>Adjuntar a este hallazgo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>Recuperar el hallazgo retirado</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>Elegir una frase modelo</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>No retirar el hallazgo</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>Asigna el número final, una sola vez y de forma definitiva</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>Historial del hallazgo</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historial de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>Emitir el hallazgo con su número final</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>¿Emitir {} con su número final?</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>Guardar como frase modelo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>Crea un texto modelo a partir de este hallazgo, con sus números como marcadores</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>Frases modelo…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>Motivo para retirar el hallazgo</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>Textos modelo para estos apartados (Ctrl+J), o escriba ;; en un texto</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>Sistemático o aislado, efecto en los servicios y en el sistema</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>El número se asigna una sola vez y de forma definitiva. Después el hallazgo se puede retirar con un motivo, pero su número no se vuelve a asignar.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>Qué se encontró, en una línea</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Dónde y quién</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>Por qué se retira; el registro permanece en el historial</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>Retirar el hallazgo con un motivo</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>Retirar el hallazgo con este motivo</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>Retirado: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>registrado a partir de {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>repetición de {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>{} campos en conflicto</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>{} cosas impiden emitirlo</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>No conformidad mayor</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>No conformidad menor</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidad de mejora</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Buena práctica</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Shift y las flechas eligen varios</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>Un encabezado sobre ellos; cada uno sigue siendo un hallazgo propio</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>Todos o ninguno: se indica lo que impide alguno de ellos.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Recuperarlos</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>Asigna a cada uno su número final, a todos o a ninguno, de forma definitiva</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>Agruparlos</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Emitirlos</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>Proceso de los hallazgos elegidos</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>Motivo para retirar los hallazgos elegidos</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Dicen lo mismo</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>Fijar proceso</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Fijar emplazamiento</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>Emplazamiento de los hallazgos elegidos</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Sacarlos de sus grupos</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>Aparecen juntos en listas, informe y registros.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>Por qué se retiran; los registros permanecen en el historial</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirarlos</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>Hallazgos retirados</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>{} hallazgos elegidos</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>Añada el apartado arriba o corrija el texto.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>Añada números de ticket o de registro, la fecha, el lugar o “n de m”.</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>¿Son dos fallos distintos?</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>Compruebe ambos números con la muestra.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Compruebe la fecha.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>Considere una mayor: el mismo fallo repetido pone en duda el proceso.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>Termine la frase antes del motivo.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>Dé al hallazgo un título que diga qué se encontró.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>Indique el número de casos o el período examinado.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>Clasifíquelo como no conformidad, o diga que el requisito se cumple.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>Clasifíquelo como mayor, o diga en el motivo de la clasificación por qué es menor.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>Clasifíquelo como menor, o diga en el motivo de la clasificación qué pone en duda.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>Si es así, registre cada uno como un hallazgo propio.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>Repite {number}, así que la acción correctiva no fue eficaz.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>Omítalo, o indique el número o el hecho que lo respalda.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>Indique el apartado que no se cumple.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>Indique la función o el número del registro.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>Ninguna muestra puede demostrar “{words}”.</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>Nadie podría volver a encontrar “{words}”.</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>Práctica de revisión</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>Diga cuántos de cuántos.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>Diga qué exactamente no se cumple.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>Diga qué no se cumple y deje abierta la solución.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Diga qué se observó.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>Indique la evidencia objetiva.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>Indique el requisito y dónde figura.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>La parte del auditor no nombra causas; eso corresponde al auditado.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>La parte del auditor no propone soluciones; eso corresponde al auditado.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>La evidencia no se puede verificar: añada un número de registro, una versión, una fecha o el tamaño de la muestra.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>La pregunta se valoró como no conformidad, así que esto no basta como respuesta. Registre la no conformidad como un hallazgo propio.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>La pregunta se valoró como no conformidad, así que esto no se puede registrar como oportunidad de mejora. Clasifique el hallazgo como no conformidad o cambie la respuesta.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>El texto nombra el apartado {words}, que el hallazgo no cita.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>{n} de {m} se desvían, toda la muestra, y se clasificó como menor.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>{n} de {m} se desvía y se clasificó como mayor.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>“{words}” no puede ser: se desvían más de los que se examinaron.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>“{words}” es una opinión.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>“{words}” no es un número.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>“{words}” está aún por rellenar.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>“{words}” es posterior a {day}, el último día del que puede hablar la evidencia.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>“{words}” nombra a una persona.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>“{words}” dice que no se cumple un requisito: eso no es una oportunidad.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>“{words}” parece un proceso ausente, y se clasificó como menor.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>Hallazgos anteriores parecidos a este</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vincular evidencia existente…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>Revisión {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>Similares {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>Lo que diría un revisor; F7 va al comentario siguiente</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>0 de {} hallazgos coinciden.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>Responda Menor, Mayor u ODM en Trabajo de campo y registre allí un hallazgo, o inicie uno aquí.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Adjuntar a {}</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Cambiado: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>Filtrar por palabra, número o apartado</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>Filtrar los hallazgos por tipo</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Filtrar los hallazgos por palabras</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>¿Emitir {} hallazgos con sus números finales?</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>Emitido como {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nuevo hallazgo</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>Nuevo hallazgo: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>No se retiró ningún hallazgo.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aún no hay hallazgos</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>Los números se asignan de forma definitiva, a todos o a ninguno.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>hallazgo {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>Se retiraron {} hallazgos: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>{} se retiró: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Elegir una sección</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>Volver a esta pregunta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Salir del modo de planta</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>Salir del modo de planta (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Sin responder siguiente</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Pregunta sin responder siguiente</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Ninguna pregunta elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>Anotar algo que preguntar después</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>Registrar un hallazgo a partir de esta pregunta</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>Tomar una foto como evidencia</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>Deshacer lo último que se registró (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>Lo observado: números, fechas, lugares</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
    <message>
        <source>{section} ({answered} of {questions})</source>
        <translation>{section} ({answered} de {questions})</translation>
    </message>
</context>
<context>
    <name>Forks</name>
    <message>
        <source>The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>La copia de {people} siguió por {count} caminos desde {time}: se restauró de una copia de seguridad o se copió a otro equipo. Se conserva todo lo de todos ellos.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>La copia de {people} siguió por {count} caminos: se restauró de una copia de seguridad o se copió a otro equipo. Se conserva todo lo de todos ellos.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Impide emitir</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir a {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}: {} Ir a {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>Consejos ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>Impide emitir el informe ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>Añadir a {} como archivos adicionales</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>Todos los archivos de {names} pasan a ser evidencia, cada uno por separado. En conjunto ocupan {size}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>¿Adjuntar 1 archivo?</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>Adjuntar como evidencia propia</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>¿Adjuntar {} archivos?</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>Suelte solo una parte.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Revisión de la carpeta</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>No contiene archivos que adjuntar.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}: contiene más de {most} archivos.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>Un grupo necesita al menos dos hallazgos.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>Una buena práctica y una debilidad no dicen lo mismo.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>Recupérelo primero, o exclúyalo.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>Elija los que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>No se pueden agrupar hallazgos de auditorías distintas.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>Una los grupos, o desagrupe antes uno de ellos.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Excluya uno de ellos.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>Señale en su lugar el posterior como repetición del anterior.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>Nadie indicó que no son lo mismo.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>Saque antes uno de ellos del grupo.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>El hallazgo que debe leerse primero no está entre ellos.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>Estos hallazgos ya no están agrupados.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>Están en grupos distintos: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>Están en un mismo grupo.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>{number} no está en ningún grupo.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>{number} se retiró.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>Información documentada</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Evidencia esperable</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>Mostrar toda la orientación</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar u ocultar la orientación</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>la norma la exige</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>Responder una pregunta con una tecla</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>Elija una pregunta de la lista y pulse 1 para “conforme”, o de 2 a 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>Suelte un archivo en una pregunta, o pulse E y elija uno.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>En la página Informe, pulse “Informe en PDF…” y elija un lugar.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>Abra la página Informe: muestra lo que falta, primero lo que impide emitir.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>Pulse Ctrl+F, escriba una palabra como “cambio” y vea qué queda.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>Pulse Ctrl+Shift+N en una pregunta; la nota y la evidencia la acompañan.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>Pulse Ctrl+Z en la lista. El menú Edición indica lo que se deshace.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>Pulse T y escriba lo observado. Esc vuelve; se guarda solo.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Registrar un hallazgo</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Ver qué falta</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Deshacer algo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>Ayuda → Guía la vuelve a mostrar</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>Empezar la guía de nuevo</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>Ha completado todos los pasos. La guía sigue en el menú Ayuda.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Choose what to hand out, and to whom.</source>
        <translation>Elija qué asignar y a quién.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>Todo lo del emplazamiento {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>Todo lo de la cuenta de cliente {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>Pregunta {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>La auditoría no tiene {kind} “{part}”.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>No hay tal persona en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>asignación retirada</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>Auditores y lo que tienen que hacer</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>Todas las preguntas están asignadas a alguien.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>Asignar lo marcado, o la fila actual, a auditores: Enter en la lista; Espacio marca</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>Indique antes los auditores en Equipo y auditados.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>Aún no hay nada asignado: cada pregunta es de todos.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>Partes de la auditoría y quién las tiene</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>Preguntas sin asignar a nadie: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Retirar</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>Retirar a todos la asignación de lo marcado, o de la fila actual</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>Por ejemplo: el turno de noche</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>Asignar pese al trabajo propio</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>Indique antes los auditores en Plan, Equipo y auditados.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>Nadie del equipo auditor está libre de trabajo propio aquí.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>Nota para el auditor</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>Sin impedimento: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>Motivo pese al trabajo propio; se imprime en el informe</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>Quitársela a {}</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>Por qué a pesar de ello; se imprime en el informe</translation>
    </message>
    <message>
        <source>{load} of {available}</source>
        <translation>{load} de {available}</translation>
    </message>
    <message>
        <source>{name}: {questions}, {minutes}</source>
        <translation>{name}: {questions}, {minutes}</translation>
    </message>
    <message>
        <source>{parts} and others, {count} in all</source>
        <translation>{parts} y otras, {count} en total</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>Indique otros auditores en la primera página para asignarles secciones.</translation>
    </message>
</context>
<context>
    <name>HeatTiles</name>
    <message>
        <source>0 of {} answered</source>
        <translation>0 de {} respondidas</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Resultados por apartado</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sin responder aún</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>{} % cumplido</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>{} % conforme</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} de {}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>Cancelado; no queda nada del ejemplo</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>Auditorías internas de un sistema de gestión del servicio según ISO/IEC 20000-1:2018. Funciona sin conexión; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>Creación de la auditoría de ejemplo</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>Abra primero una auditoría, por ejemplo la de ejemplo en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>¿Empezar el ejemplo de nuevo?</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>Se está creando la auditoría de ejemplo</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>El ejemplo se crea de nuevo, lo que tarda un cuarto de minuto. Lo que se probó en él se pierde.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>Novedades de {}: el programa se actualizó.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{value} (reason: {why})</source>
        <translation>{value} (motivo: {why})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>Cambios: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>Copiar las líneas elegidas, o todas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrar por cualquier palabra</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>Líneas copiadas: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} de {} cambios coinciden</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Norma</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>Lista de verificación que se importa</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Listas de verificación ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>Id de la lista de verificación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Importar una lista de verificación</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>Importada: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>Conservación de la lista de verificación</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Lectura de la lista de verificación</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Leyendo {}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>Norma de sus apartados</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>Título de la lista de verificación</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que figura allí</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>{questions} preguntas de {rows} filas; {skipped} filas omitidas, cada una con su motivo</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>Adjuntado, pero no movido a la carpeta taken: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>&amp;Mover los archivos adjuntados a la subcarpeta “taken”</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>Adjúntelos aquí o arrástrelos a una pregunta, un hallazgo o una acción.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>Adjuntar a {place}</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>Adjuntar {count} a {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>Elija la carpeta donde su teléfono o cámara deja sus fotos. Los archivos nuevos que lleguen se ofrecen aquí, listos para adjuntarlos a la pregunta en curso. Allí no se elimina nada.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>Cerrar la bandeja, dejar los archivos</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>No volver a avisar de los archivos seleccionados</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>No vuelve a avisar de ellos; los archivos permanecen (Del)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>Archivos de la bandeja de entrada</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Carpeta de la bandeja de entrada</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>Bandeja de entrada de fotos y archivos</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>Ya conocidos en esta auditoría: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>Archivos nuevos: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>Aún no hay carpeta de bandeja de entrada</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>Nada nuevo en esta carpeta. Las fotos nuevas aparecen aquí por sí solas.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>Abra primero una auditoría</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>La carpeta no está disponible ahora. Se vigilará de nuevo en cuanto vuelva.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
ya es {number}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>De {author}, transmitidas por {sender} sin el sello de {author}: {count} entradas.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>Copia {copy}, línea {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>Entradas de una versión más reciente del programa, que se conservan y se transmiten, pero no se muestran: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>Entradas de paquetes anteriores que ya no tienen que esperar: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>Entradas que no son para esta copia, de las que solo llega el lugar: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>Entradas que se anularon aquí y vuelven a llegar: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>Archivos de evidencia que no están ni en el paquete ni aquí: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>En nombre de {author}, pero desde el dispositivo de {owner}: {count} entradas.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>Dice ser de {name}, pero está firmado con la clave de {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>No se cambió nada. Pida al remitente que cree el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Leyendo entradas</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>Firmado por un dispositivo de {name} que se dio de baja. Impórtelo solo si sabe que se creó antes.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>Firmado por este equipo.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>Firmado por {name}, en cuya clave se confía aquí.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>Firmado con una clave que nadie confirmó en este equipo. Dice ser de {name}. Compare la huella con {name}, en persona o por teléfono, antes de confiar en ella.</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>La auditoría aún no está en este espacio de trabajo; se añadirá.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>El reloj de {person} se atrasó {time}.</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>El reloj de {sender} está adelantado {time} respecto a este equipo.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>No hay ninguna clave en la que confiar.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}: pertenece a una auditoría distinta de la del paquete.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>{sender} escribe: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>No se asignó nada. Elija otro auditor o dé un motivo; se imprime en el informe.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>Indique cuál: un nombre, o el número de un apartado.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>No hay tal persona en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>registrada por error</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}, en {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}, hasta el {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>{person} no puede auditar {part}: trabajo propio ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Finalizar la entrevista</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Entrevista en curso</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>Entrevista con {who}, desde {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>Preguntas: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>Mostrar la entrevista en curso</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Lo que responda a partir de ahora no forma parte de ella</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>Añadir a la entrevista con {}</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>Añadir a la entrevista en curso</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>Preguntado por {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Del: no se preguntó en ella</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>Entrevista con {who}, {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>Entrevistas sobre esta pregunta</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>No se preguntó en ella</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>Mostrar la entrevista…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>Con {}; lo que responda mientras dura se añade por sí solo</translation>
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
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Indique a quién se pregunta.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>La función es suficiente.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>Esta es la entrevista de otro auditor.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sin función</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>entrevista quitada</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>{who}, {site}</source>
        <translation>{who}, {site}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
</context>
<context>
    <name>InterviewsDialog</name>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Finalizar la entrevista</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Enter va a la pregunta, Del la saca de la entrevista</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>Por ejemplo, jefe de turno; es lo que nombra el informe</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>Aún no hay entrevistas. Inicie una aquí, o escriba una función en “Entrevistados” junto a una pregunta.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No se imprime</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>Preguntas hechas en ella</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>Iniciar una entrevista…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Quitar la entrevista</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>Lo que no corresponde a una sola pregunta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>{title}: falló ({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>A partir de ahora trabaja aquí como {name}, tal como {sender} le tiene en el equipo auditor.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>la misma persona que {name} del equipo auditor</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>Cambiar la tecla…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>Pulse la tecla nueva… (Esc cancela)</translation>
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
        <translation>Adjuntar evidencia</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Cambiar lo seleccionado</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>Conforme, ir a la pregunta siguiente</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrar la lista por palabras</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>Primera, última pregunta; una página arriba, abajo</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>Marca: volver a ella</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>Asignar lo seleccionado a un auditor</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>No conformidad mayor, escribir la nota</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menú de la pregunta</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>No conformidad menor, escribir la nota</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>Pregunta marcada siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Pregunta sin responder siguiente</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>No aplicable, ir a la pregunta siguiente</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>No muestreado, ir a la pregunta siguiente</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>Oportunidad de mejora, escribir la nota</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>Pregunta marcada anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>Pregunta sin responder anterior</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>Lista de preguntas: responder</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>Lista de preguntas: moverse</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>Lista de preguntas: registrar</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>Nota rápida, sin salir de la lista</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>Registrar un hallazgo, o abrir el que existe</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Igual que la vez anterior</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>Seleccionar todas las preguntas de la lista</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>Seleccionar varias; lo que se haga después se hace con todas</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Mostrar de nuevo todas las preguntas</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Quitar la respuesta</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Ver la evidencia</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{} por sí sola se escribiría en los textos. Combínela con Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} significa lo mismo en todos los programas y queda como está.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} mueve o edita y queda como está.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} abre un menú o va a un campo.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} pulsa botones y queda como está.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} funciona en la nota y queda como está.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>Cambiada; al principio: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>Ya sin tecla: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>Buscar por palabras o por tecla, por ejemplo nota o Ctrl+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Buscar en los comandos</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>Las letras, cifras y signos sueltos son teclas en la lista de preguntas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Intercambiar las dos</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>Desactívelas si se pulsan por error o las escribe el dictado por voz</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>El comando sigue en su menú</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>La tecla que tenía al principio</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} pertenece a “{command}”. Intercambie las dos, o pulse otra tecla.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>{key} es ahora para “{command}”.</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} sigue siendo de “{command}”.</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} funciona siempre.</translation>
    </message>
    <message>
        <source>“{command}”: {key}.</source>
        <translation>“{command}”: {key}.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As in {audit} of {day}; not looked at anew.</source>
        <translation>Como en {audit} del {day}; no se examinó de nuevo.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>Como en {audit}; no se examinó de nuevo.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>Responder como la vez anterior; la nota dirá que no se examinó de nuevo</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>La vez anterior ({when}): {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>Tomar  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>Tomar la respuesta de la vez anterior</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>La pregunta se responde ahora de otra manera.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>El texto de la pregunta ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>los auditores discreparon</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}, {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}, cerrado.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}, abierto.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>CISO Assistant library</source>
        <translation>Biblioteca de CISO Assistant</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificación</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>Las listas de verificación incluidas con el programa se copian al editarlas.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>Plantilla de Excel que se puede reimportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar la lista de verificación</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>Exportación de la lista de verificación</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>Filtrar por título, id o norma</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrar las listas de verificación</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Licensed text…</source>
        <translation>Texto con licencia…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Apertura de la lista de verificación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lectura de listas de verificación</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>Iniciar una auditoría</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Escrito: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>Archivo YAML</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>Mostrar u ocultar su texto con licencia del apartado</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Texto de {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>El texto de este apartado ha cambiado desde {}: pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Su texto con licencia del apartado</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>Apartados incorporados: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>Apartados con texto: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>Apartados; los que tienen texto están marcados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>Importar archivo de texto…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>Guardado del texto con licencia</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>Texto con licencia</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>No se reconoció ningún apartado. Cada uno debe empezar con su número en una línea, como 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>Pegar todos los apartados</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>Pegue el texto de este apartado de su copia con licencia</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>Lectura del texto con licencia</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>Lectura del archivo de texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>¿Quitar de este equipo todo el texto con licencia de {}?</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>Eliminación del texto con licencia</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>Archivo de texto de la norma</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Archivos de texto (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>El texto cuya licencia usted adquirió permanece en este equipo. Se muestra junto a la pregunta y no está en ningún espacio de trabajo, paquete, informe ni registro. Una auditoría guarda solo una huella, para que el programa pueda indicar cuándo cambió el texto de un apartado.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Su texto con licencia del apartado</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>Evidencias de la auditoría</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>Filtrar por número, pie o nombre de archivo</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrar las evidencias</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Vincular evidencia</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>La auditoría aún no tiene evidencias.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>Las evidencias marcadas respaldan este registro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>Copia de seguridad hecha y comprobada: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>Historial de esta auditoría</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>SIN GUARDAR: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Abriendo el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de problemas…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar historial</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>El programa se cerró inesperadamente. No se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>El programa se cerró inesperadamente. Se recuperó texto a medio escribir (lugares: {}); ya está guardado.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>Aquí no existe la auditoría {}.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>Este texto se cambió también en otra ventana. Se conservan ambos, uno tras otro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>Una imagen admite como máximo {most} anotaciones.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>Cámbielas allí; esta versión las deja como están.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>Generación de la copia anotada</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>La evidencia {number} no puede salir: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>Su original se conserva; solo se pueden poner anotaciones en imágenes.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>Anotaciones y tachaduras: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>Anotaciones y tachaduras…\tM</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>Solo se pueden poner anotaciones en fotos y capturas de pantalla.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>Aún se están registrando anotaciones en una imagen; no se exportó nada.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>Abra sus anotaciones, revíselas y cambie una; después exporte de nuevo.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Abrir la copia anotada</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>Abrir la copia anotada: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Tachada</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>El archivo {name} falta en el depósito.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>La imagen no se puede leer ({size:,} bytes).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>Esta imagen tiene anotaciones de una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>su copia anotada nunca se generó</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>dos versiones de sus anotaciones están en conflicto</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} no es una imagen.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} no es una imagen; las anotaciones se ponen en fotos y capturas de pantalla.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>Registro de anotaciones</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>Se canceló el registro de las anotaciones; se conservan como borrador.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>Elija una herramienta por su letra y arrastre sobre la imagen. Con el teclado: Enter coloca una anotación, Tab las recorre, las flechas mueven, con Shift cambian el tamaño, Ctrl da diez pasos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>¿Cerrar sin las últimas anotaciones?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Cerrar sin ellas</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>Color de las anotaciones: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>Cubrir con negro opaco; lo que hay debajo nunca sale (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Dibujar un recuadro (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>Dibujar una flecha (A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Kept as a draft …</source>
        <translation>Guardado como borrador …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>Las líneas de los números aparecen bajo la imagen en el informe.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Anotaciones y tachaduras</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>Anotaciones y tachaduras: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>Se pueden poner anotaciones en fotos y capturas de pantalla; las páginas de archivos PDF no admiten anotaciones.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Abriendo la imagen …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>Registrar las anotaciones y cerrar (Esc)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>Tachaduras: {}. Los informes, registros y carpetas de evidencias reciben una copia en la que ya no está lo que cubren. El original permanece intacto en el depósito.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>Quitar la anotación seleccionada (Del)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>Los informes, registros y carpetas de evidencias reciben la copia anotada. El original permanece intacto en el depósito.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Se guarda solo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>Seleccionar, mover y cambiar el tamaño de las anotaciones (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>Poner un número con su línea de texto (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>Mostrar la imagen tal como se recibió, sin anotaciones</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Mostrar la imagen completa (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Deshacer el último paso (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>No se pudieron registrar: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>Esta imagen tiene anotaciones de una versión más reciente del programa. Solo se pueden cambiar allí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>Escribir en la imagen (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>Reunión del equipo auditor</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>Reunión de cierre</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>Reunión de apertura</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>Añadir asistente</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Añadir reunión</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>Aún no hay reuniones. El informe nombra la reunión de apertura y la de cierre.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>Aún no consta nadie como presente.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Lo que se dijo y acordó</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Quién asistió</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>{} entries</source>
        <translation>{} entradas</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>No se entendió y no se guardó: escríbalo así: 2026-10-31 14:05.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>No se entendió y no se guardó: escríbalo así: 2026-10-31.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>Elegir un día: {}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>AAAA-MM-DD hh:mm</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>&amp;Facts about the place</source>
        <translation>&amp;Datos del lugar</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>&amp;Datos del lugar ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>A&amp;signar</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Elegir partes…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nueva auditoría</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>No hay ninguna lista de verificación elegida.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>No hay ninguna pregunta seleccionada.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>Solo hace falta una lista de verificación; lo demás se puede completar en Plan.</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>Páginas de la nueva auditoría</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>Iniciar auditoría</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>No hay ninguna lista de verificación utilizable. Ponga una en la carpeta checklists del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>Respuesta al revisor</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Respuesta: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Cambiar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir allí</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>Siguiente devuelta</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>Siguiente devuelta ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>Partes de esta nota están en conflicto; cuenta como abierta hasta que se resuelva.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>Comentario de {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>Devolver otra vez…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>Devuelta por {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>Comunica al revisor que ha terminado con ella (Enter)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>Texto, tipo o destinatario de la nota</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>La nota queda resuelta</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Lo que aún falta</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>Lo que aún falta; Enter la devuelve</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>Lo que hizo al respecto, en una línea</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · para nadie en particular · abierta</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · para {name} · respondida {answered}, espera al revisor</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · para {name} · cerrada por {who}, {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · para {name} · abierta</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>Indique por qué este hallazgo recibe otro número.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} es solo de este hallazgo; cada número se asigna una sola vez.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Ejecutable, nunca se abre. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>Ningún programa de este equipo abre {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>Abra un espacio de trabajo o elija una carpeta vacía para uno nuevo</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>Abierto solo para lectura: otra persona escribe en este espacio de trabajo. No se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>Abriendo {}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>El espacio de trabajo no se puede abrir</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>El espacio de trabajo está en uso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}: ejecutable, nunca se abre.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>Añadir los originales</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>Carpeta de evidencias: añadir los originales de las imágenes anotadas</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>¿Entregar también lo que se tachó?</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>La carpeta de evidencias contiene entonces estas imágenes tal como se recibieron, en una carpeta propia. Imágenes con tachaduras: {redacted}. En ellas se ve todo lo que se cubrió. Imágenes solo con anotaciones: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>Sin esto, las exportaciones contienen solo las copias anotadas y tachadas</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>Respuestas de otros auditores</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>Concluido: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistados</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusión del auditor líder</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Otros auditores</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Motivo de la conclusión</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Deshacer la conclusión</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>Las respuestas divergen. El auditor líder concluye, con un motivo.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Qué lo decidió</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>Un pequeño archivo firmado para el remitente: este paquete llegó completo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copiar el acuse de recibo como texto</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>Archivos de evidencia que no están ni en el paquete ni en este espacio de trabajo: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>No había nada nuevo</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Guardar acuse de recibo…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>Mostrar 1 discrepancia</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Mostrar el conflicto</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>Mostrar el posible duplicado</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>Mostrar {} conflictos</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>Mostrar {} discrepancias</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>Mostrar {} posibles duplicados</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Empezar a trabajar</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>Para confirmar por teléfono: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>Anular esta importación: lo que llegó con ella deja de contar aquí</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>Pregunta sin texto</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>Sección sin título</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Secciones y preguntas</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Por práctica de ITIL 4</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Por apartado</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>El resultado o hallazgo más grave de cada grupo y la proporción de preguntas valoradas que se cumple.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>Emitido el {} como versión {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>Nada lo impide: el informe se puede emitir.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>De ellos, hallazgos que dicen lo mismo: {findings}, en grupos: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>Avance por sección</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>Ver los resultados por</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Resultados por apartado</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>Puntuación de los valores: {} %</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>El informe y lo que le falta</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>Qué falta para poder emitir el informe</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>evidencia {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>auditor líder {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>sin auditor líder</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>{} de {} preguntas respondidas ({} %)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}, por apartado</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>Añadir área propia</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>Por ejemplo 8.6: abarca también 8.6.1</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>Por ejemplo, gestión de incidentes</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Ha terminado…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>Tipo de área propia</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>Último día de este trabajo</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>Nombre de la cuenta de cliente</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del emplazamiento</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>Nadie audita su propio trabajo. Lo que se indica aquí no se le asigna sin un motivo, hasta doce meses después de su último día.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>Nota sobre el área propia</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>Áreas de trabajo propias</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>Registrada por error; deshacer la recupera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>Pasar la elegida a la línea de arriba para ponerle un último día</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>Hasta, si terminó</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Cuál</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>Qué emplazamiento, cuenta de cliente, servicio, apartado o proceso</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>Una sección se puede planificar con 0 a 2400 minutos.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>Repártala en el plan entre varios días.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>se observó una no conformidad en este apartado</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>se exige evidencia</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>no conformidad la vez anterior</translation>
    </message>
    <message>
        <source>weight {}</source>
        <translation>peso {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>As planned, until {}</source>
        <translation>Según el plan, hasta {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>Omitida por falta de tiempo.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>Señaladas como no muestreadas: {}. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Nada pendiente aquí</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>Pendientes: {count}, aprox. {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Preguntas que dejar fuera para que quepa el resto, primero las de menor pérdida</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>Tiempo restante: sin límite</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>Tiempo restante: hasta {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>Tiempos por sección…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Tiempo…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>Hasta una hora del día…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>Hasta cuándo hay tiempo aquí</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Hasta {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>Lo que puede esperar…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>quedan {left}, faltan {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} a partir de ahora, hasta {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Generando el acuse de recibo</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Abrir paquetes</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>Paquetes y acuses de recibo ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>Leyendo un acuse de recibo</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el acuse de recibo</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Guardando el acuse de recibo</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>Mostrar paquetes</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>El acuse de recibo está en el portapapeles.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>{} se anuló. Al importar otra vez el mismo archivo se recupera.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>Abrir el paquete</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>Abrir {} paquetes</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Lo que trajo</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>llegó {time}, importado por {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>para {name}, versión {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>de {name}, versión {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>recibidas {received} = nuevas {new} + conocidas {known} + retenidas {held} + rechazadas {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>anulado {time}: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>creado aquí, aún sin acuse de recibo</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (solo lo nuevo)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>El remitente le comunica la frase de contraseña, por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>Examinando {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>No se importa con la firma tal como está; vea más arriba.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>No se cambia nada; el archivo se puede abrir de nuevo (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No se cambió nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">Paquete de {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Frase de contraseña del paquete</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progreso</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Indique primero quién es usted.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Taking in {}</source>
        <translation>Importando {}</translation>
    </message>
    <message>
        <source>This is audit {number} of {organisation}, for {name}, from {sender}.</source>
        <translation>Esta es la auditoría {number} de {organisation}, para {name}, de {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Este paquete está cifrado</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Reintentar</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>Espacio de trabajo para este paquete: uno existente o una carpeta vacía</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>Tiene {questions} en {sections}, plazo {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>Tiene {questions} en {sections}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>comparada por teléfono</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>{} no se puede importar</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>{} secciones</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <source>Choose for whom the package is.</source>
        <translation>Elija para quién es el paquete.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>En un paquete anterior faltaban archivos, así que contiene todo.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>Es para varias personas, así que contiene todo.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>Aún no consta que haya llegado nada allí, así que contiene todo.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>Al destinatario pueden faltarle entradas anteriores al último paquete, así que contiene todo.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo auditor</translation>
    </message>
    <message>
        <source>{audit} for {person} {date}</source>
        <translation>{audit} para {person} {date}</translation>
    </message>
    <message>
        <source>{audit} from {person} {version}</source>
        <translation>{audit} de {person} {version}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>Elija los papeles de trabajo de todas las preguntas.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>Pase al programa lo que se escriba aquí; conserve las hojas como evidencia.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Otras notas</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>Entrevistados (nombre y función)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>Observado y dicho, registros y muestra</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>No hay ninguna pregunta que imprimir.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>Marque un resultado por pregunta. Anote lo que lo hace verificable: números de registro, versiones, fechas, lugares, cuántos se examinaron.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Valor: {value}</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Papeles de trabajo</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Papeles de trabajo para rellenar a mano</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>Papeles de trabajo {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: no se puede escribir ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Cuenta de cliente</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sección</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Emplazamiento</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Asignada a</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>Nadie ({loose} de {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>Vencidas: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parte</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>Con otras partes</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (trabajo propio)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (trabajo propio, con motivo)</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>La sección {} está asignada a</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>Añadir persona</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Nombre de la persona que se añade</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>Aún no participa nadie. Indique primero el auditor líder.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Función de la persona que se añade</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Indicada</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Equipo y auditados</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>Todas las prácticas de ITIL 4</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todos los apartados</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>Preguntar solo &amp;estas</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>Filtrar preguntas por palabras o número</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>A la vista: {shown} preguntas, {ticked} seleccionadas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que se harán</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>&amp;Seleccionar todas</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>&amp;Seleccionar estas</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>&amp;Quitar todas</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>&amp;Quitar estas</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>&amp;Cifrar con una frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Repetirla</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>Aceptable: una palabra más la hace buena.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>Cuatro o más palabras sin relación entre sí son fáciles de decir y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>Nadie puede leer el paquete sin ella; comuníquela al destinatario por una vía distinta de la del archivo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Repetir la frase de contraseña</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>Débil: puede adivinarla quien encuentre el archivo.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>Se preguntó “{text}”: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>Indique qué hay que preguntar.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}, se preguntó “{text}”: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>Más por preguntar: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>Mostrarlo en la lista, para darlo por hecho</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>Por preguntar sobre esta pregunta</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>Preguntar a {whom}: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>Por preguntar: {}</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Not named in the schedule</source>
        <translation>No figura en el calendario</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Preguntas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Función</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>Tiempo en el calendario</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}, {over} de más</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>Número de cuenta bancaria</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nombre de una persona</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Número de tarjeta de pago</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[número de cuenta eliminado]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[número de tarjeta eliminado]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[correo eliminado]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[nombre eliminado]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[número de teléfono eliminado]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>Por ejemplo [correo eliminado]; la auditoría misma y lo que debe figurar quedan como están</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">Debe figurar</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>Debe figurar: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>Ninguno en {} textos, pies y nombres de archivo.</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>Lugares: {count}. No se impide nada; las funciones, los números de ticket y el equipo auditor no se listan.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>Volver a señalar</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>Volver a señalar {kind} {value}</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>Probables datos personales</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>Sustituirlos por palabras en el informe, los registros y los nombres de archivo</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… y {} más</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>Añadir a la nota: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>Como dice el procedimiento</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>A las {}:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>La persona preguntada no lo sabe</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>Observado: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Mostrado en pantalla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>Por ejemplo 8.6.1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Our own phrasing</source>
        <translation>Frase modelo propia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>Lo que se rellena cada vez va entre llaves, por ejemplo {n} of {m}, {date}, {document}. Quite los nombres y los clientes.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>“format” debe ser {format}.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>“phrasings” debe ser una lista con al menos una entrada.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>“{clause}” no es un apartado de {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>“{key}” no se conoce. Use: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>“{key}” está dos veces. Conserve una.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>“{kind}” no es un tipo. Use uno de: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>“{name}” tiene una llave que no es un marcador. Escriba los marcadores así: {{date}}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>Falta “{name}”.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>“{name}” debe ser un texto no vacío.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>Dé un título a la frase modelo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>Escriba al menos una de las tres partes.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>Escríbalo así: 8.6.1, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1: el archivo está vacío.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}: no se puede leer ({error}). Revise el archivo.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>{what} debe ser una lista de campos con valores.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>“{clause}” no es un apartado de la norma.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>Añadir también a las partes que ya tienen texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>Eliminar la frase modelo propia elegida</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>Editar la frase modelo elegida; si es una incluida, se copia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Enter; después Tab va de un marcador al siguiente</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>Nueva frase modelo propia</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>Ninguna frase modelo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>Frases modelo</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>Buscar en todas las frases modelo por palabras o apartado</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>Buscar frases modelo</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>Ya hay texto y queda como está: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>Ya hay texto; la frase modelo va a continuación: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Deshacer la recupera</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>Anotaciones: {}. Tab las recorre.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>Aún no hay anotaciones. Elija una herramienta por su letra y pulse Enter.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>Número {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>Imagen con sus anotaciones</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Tachadura</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>Seleccionada: {mark}. Anotación {place} de {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>Texto {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}, en {x}, {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}, en {x}, {y}, {width} por {height} píxeles</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>No volver a señalar este valor, esté donde esté en esta auditoría; Deshacer lo revierte</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>Ir a {kind} {value} en {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>Debe figurar</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>Mostrarlo en la página {}</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} debe figurar</translation>
    </message>
    <message>
        <source>{record}, {field}</source>
        <translation>{record}, {field}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>As it stands at the front of the report; other audits of it share it.</source>
        <translation>Tal como figura en la portada del informe; otras auditorías de la misma lo comparten.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>Organización auditada</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>De todos los que auditan, indique por qué no auditan su propio trabajo.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>Cómo se audita</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>Cuánto tiempo y dónde</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>Indique la organización auditada</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>Reuniones de apertura, de equipo y de cierre, con quienes asistieron.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Secciones del plan</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>Emplazamientos, servicios, clientes</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Equipo y auditados</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>Marque partes y asígnelas a auditores, o arrástrelas sobre alguien. Los auditores ven al momento en Trabajo de campo lo que es suyo.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>Qué se audita y con qué criterios</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>Lo que abarca la auditoría. Lo excluido queda aquí con el motivo.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>Lo que se planificó y lo que ocurrió en realidad.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>Quién audita qué</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Quién recibe el informe y en qué forma.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados encontrados</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>Otro espacio de trabajo…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>Por auditor</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por sección</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Cambiados: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>Cambios ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>Evidencia ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>Hallazgos que probablemente dicen lo mismo</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>Va al espacio de trabajo {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>En conflicto: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>Es para varias personas. Usted es:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>Archivos nuevos: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nuevos: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>Paquete de {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>Posibles duplicados ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>Posibles duplicados: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>Toda la auditoría</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>A la espera de otras: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Lo que hay en el paquete</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>Lo que conviene saber ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Quién trabaja en este equipo</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>Trabajo entregado</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">versión {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>estaba cifrado</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>creado {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
En palabras: {words} · en dígitos: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}, solo lo nuevo desde la última vez</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished">“{}”</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>An empty text never replaces a written one, unless whoever emptied it had that very text before their eyes. Otherwise both stand, in conflict.</source>
        <translation>Un texto vacío nunca sustituye a uno escrito, salvo que quien lo vació tuviera ante sí ese mismo texto. De lo contrario quedan ambos, en conflicto.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>Entradas que esperan un paquete que no ha llegado: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>Entradas que esperan un paquete anterior de {person}: {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Todo lo que contiene ya está aquí. No cambiaría nada.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>Nuevos: {new}. Cambiados: {changed}. En conflicto: {conflicts}. Archivos de evidencia: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>Nada se omite sin que se cuente aquí.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Recibidas {received} = nuevas {new} + ya conocidas {known} + retenidas {held} + rechazadas {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>Dos valores que nadie comparó se conservan ambos y se muestran en conflicto. Ningún reloj decide.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>Lo que no está en un paquete no se quita.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>Más grande (Ctrl++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>Cancelado. Elija qué imprimir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Primera página que se imprime</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Última página que se imprime</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Generando las páginas…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Page Down)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guarde el PDF e imprímalo en otro.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Página a la vista</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Páginas de</translation>
    </message>
    <message>
        <source>Pages handed to the printer: {}</source>
        <translation>Páginas enviadas a la impresora: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Vista previa: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>Vista previa de impresión de {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>La impresión no funciona en este sistema. Guarde el PDF e imprímalo.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>Imprimiendo {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>Guardando {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Las páginas no se pueden mostrar.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Escrito: {}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>Revise la impresora, o guarde el PDF e imprímalo.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Genere la vista previa de nuevo.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>Imprimiendo la página {}</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>Las páginas ya no se pueden leer.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>La impresora no acepta las páginas.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Papeles de trabajo para rellenar a mano</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>Papeles de trabajo con respuestas</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>Papeles de trabajo, solo preguntas sin responder</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>papeles de trabajo respondidos</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>informe de auditoría</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>papeles de trabajo pendientes</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>papeles de trabajo</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}: no se puede escribir ({}).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: no se puede escribir ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Guardar un informe de problemas</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Guardar el informe de problemas</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>Guardado: {}. Envíelo usted mismo a donde quiera que se examine.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>El informe contiene versiones, algunos ajustes, recuentos y el registro de errores, para poder encontrar un fallo. No contiene nada de sus auditorías: ni textos, ni nombres de archivo, ni nombres de personas o lugares. Léalo aquí, guárdelo en un archivo y envíe usted mismo ese archivo. El programa no envía nada.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>¿Qué hizo y qué ocurrió? (pasa al informe tal como lo escriba)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>Qué ocurrió (pasa al informe tal como lo escriba)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
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
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>Cuenta además para</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Información documentada</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Evidencia exigida</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Evidencia esperable</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Prácticas de ITIL 4</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual que</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Muestra sugerida</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(siempre)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>Una respuesta sin evidencia está incompleta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Preguntar solo si</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>Apartados de otras normas, separados por comas</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>Cuenta también para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>Por ejemplo: 25 tickets del trimestre</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>Por ejemplo: minutos</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>Número más alto que es conforme</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Prácticas de ITIL 4</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>Número más bajo que es conforme</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Madurez de 0 a 5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Número o palabra del título</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>Número con unidad y límites</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>Evidencia objetiva esperable</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Una de varias opciones</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>Una por línea, la peor primero</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>Resultado: conforme, se desvía, …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>La norma exige información documentada</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>“{}” no es un número; escriba, por ejemplo, 15</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>Nota en {} preguntas. Enter guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>Nota en {}. Enter guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms} conforme, {next} va a la pregunta sin responder siguiente, {menu} muestra todo</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> Evidencias: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> Hallazgos: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> Marcada.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> Asignada a usted.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> Devuelta por un revisor.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>Apartado {clause}. {question} Resultado: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>Grupo {name}, preguntas: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>Solo si: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>{section}   ({chosen} of {all})</source>
        <translation>{section}   ({chosen} de {all})</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>&amp;Documents and records seen</source>
        <translation>&amp;Documentos y registros vistos</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>&amp;Entrevistados (función)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>&amp;Muestra examinada</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>Adjuntar a esta pregunta</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documentos y registros vistos</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>Documentos y registros vistos, con versiones</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esfuerzo para cerrar la brecha</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>Por ejemplo 15 días, o pequeño</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Por ejemplo, 15 de 214 tickets cerrados</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistados (función)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Sin responder siguiente</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Pregunta sin responder siguiente</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>Pregunta sin responder siguiente; Ctrl+Enter en la nota</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Ninguna pregunta elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de la brecha</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Muestra examinada</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Lo observado: números de registro, versiones, fechas, lugares, tamaño de la muestra</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Quién cierra la brecha</translation>
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
        <translation>Lectura de listas de verificación</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>Lectura de las listas de verificación elegidas</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>Cerrar lo que se muestra</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>Se da acuse de recibo de lo que cuenta aquí.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>Auditoría: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Elija otra carpeta.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>De: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>En dígitos: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>En palabras: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>No se cambió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>No se cambió nada. Compare antes la huella y confíe después en la clave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>No se cambió nada. Su nombre termina en .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>Acuse de recibo de {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Recibidas {received} = nuevas {new} + ya conocidas {known} + retenidas {held} + rechazadas {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>Importado: {time}, por {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>El acuse de recibo está firmado con una clave que nadie confirmó aquí: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>La firma no corresponde: el acuse de recibo se modificó después de firmarlo.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>Esta importación no existe, o se anuló.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>{file} llegó el {time} y lo importó {name}.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}: es de un paquete que no se creó aquí.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}: no se puede escribir ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}: no es un acuse de recibo.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: no existe ese archivo.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>hoy {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>hace {} días</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>Copia de seguridad {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Aún sin auditorías</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>Abrir el espacio de trabajo {}</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Abierto {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>Avance de la auditoría más reciente</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>Quitar {} de la lista</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>Esta carpeta no está disponible ahora</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} de {} respondidas</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Other workspaces</source>
        <translation>Otros espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Aún no se ha abierto otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (no disponible)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>Recuperar lo que se quitó de: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>Quitar lo elegido de: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(vaciado)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>La auditoría en su conjunto</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>Lo que cambia el paquete</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>Con este paquete</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
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
        <translation>{words} ({person}, {time})</translation>
    </message>
    <message>
        <source>{words} ({person}, {time}, stands here)</source>
        <translation>{words} ({person}, {time}, está aquí)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>“{name}” no es un tipo de registro.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Período, desde</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Período, hasta</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acuse por</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Seguimiento acordado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adecuación del alcance</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Áreas no cubiertas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>Según el plan, o en qué difirió</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>Adjunte el texto como evidencia en su lugar.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente de la auditoría</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>Conclusión de la auditoría</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Criterios de auditoría</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>Acuse del auditado</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Comentario del auditado</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Auditados</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 del archivo de la lista de verificación</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>Título de la lista de verificación</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>Versión de la lista de verificación</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>Listas de verificación combinadas</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>Apartado de un hallazgo</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Cerrada por</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Cuenta de cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>Datos encontrados en el archivo</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>Fecha o período al que se refiere</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>Grado en que se cumplen los criterios</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>Desviaciones del plan de auditoría</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>Entrada de la lista de distribución</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniones divergentes</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documentos y registros vistos</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Eficacia de las acciones correctivas anteriores</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>Eficacia del sistema de gestión del servicio</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esfuerzo para cerrar la brecha</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Finalizada el</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>Hallazgo en un grupo</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>Hallazgos que no son lo mismo</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>Huellas de los textos con licencia</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>Otro archivo de una evidencia</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Clasificación por norma</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>Grupo de hallazgos</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Implicaciones para el programa de auditoría</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dentro del alcance</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independencia</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>Proceso de auditoría interna y revisión por la dirección</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistados</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistados (función)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>Entrevistas, observación, registros; en el emplazamiento o a distancia</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Elemento examinado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>Tipo de lista de verificación</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>Campos conocidos: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>Se conocen: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusión del auditor líder</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Anotaciones y tachaduras</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Naturaleza del fallo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidencia objetiva</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>On what evidence effectiveness was judged</source>
        <translation>Con qué evidencia se valoró la eficacia</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>Una o dos frases que un director recordará</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unidades de la organización, servicios, emplazamientos, turnos y período abarcados</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>Otro hallazgo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Área de trabajo propia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>Parte de la lista de verificación congelada</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>Fijos, temporales, teletrabajo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>Datos personales que deben figurar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>Entrada del plan</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos planificados</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Número provisional</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Clave pública (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>Pregunta hecha en una entrevista</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Se lee primero</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo de la clasificación</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>Motivo si se excluye</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motivo pese al trabajo propio</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetición de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Versión del informe</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retention of audit records</source>
        <translation>Conservación de los registros de auditoría</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Dado de baja el</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>Frase modelo</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisión</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>Comentarios de revisión que no proceden</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Riesgos y obstáculos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 de la copia anotada</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 del valor en esta auditoría</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 de lo firmado</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Muestra examinada</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>Elemento del alcance</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>Visto bueno de una sección</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Cambios significativos desde la última auditoría</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>Dispositivo de firma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>Emplazamiento o cuenta</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>Emplazamiento, cuenta de cliente, servicio, apartado o proceso</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normas, políticas, contratos y leyes con los que se audita</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Declaración sobre conflictos abiertos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>Registro respaldado</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>Número de ticket, cambio, agente o registro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Hasta</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Uso de la evidencia</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use uno de: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Veredictos por norma</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificada por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificada el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>En qué no están de acuerdo el equipo auditor y el auditado</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>Qué difirió y por qué, o que no difirió nada</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>Qué exactamente no se cumple</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Qué se excluye y por qué</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>Qué se exige y en qué apartado o documento</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>Qué evita que vuelva a ocurrir</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>Qué puede reducir la fiabilidad de las conclusiones</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Qué debe averiguar la auditoría</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>Lo que decían entonces los papeles de trabajo</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>Qué se corrigió de inmediato</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>Qué se muestreó, cómo y de qué tamaño son las muestras</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Lo observado: números de registro, versiones, fechas, lugares, tamaño de la muestra</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Lo que se firmó</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>Dónde está el elemento en sí: ticket, estante, sistema</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>Si se cumplieron los objetivos de la auditoría</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>Qué parte del alcance no se auditó y por qué</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>Quién solicitó la auditoría</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Quién cierra la brecha</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>Quién tiene el elemento, si aquí no tiene archivo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>Por qué pudo ocurrir y no se advirtió</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>Por qué se emite el informe aunque entradas del equipo auditor aún discrepen</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Por qué dicen lo mismo</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>Por qué este auditor no audita su propio trabajo</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Motivo de la retirada</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>Papeles de trabajo considerados</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Escríbala así: 2026-10-31.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label} no tiene el campo “{name}”.</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label} tiene {count} caracteres; el límite es {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label} contiene algo que no se puede guardar ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label} es verdadero o falso.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label} requiere un texto, no {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label} requiere un número entero.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}: “{value}” no es una fecha.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}: “{value}” no es una hora.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}: “{value}” no se conoce.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>Período, &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;En poder de</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Período, desde</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Período, hasta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>Edificio, sala, sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>Para evidencia que se queda donde está. La auditoría guarda qué es y cómo encontrarla.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>Nombre o función de quien la tiene</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>Referencia sin archivo</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>Número de ticket, título y versión, signatura, equipo</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.</source>
        <translation>Un número azul lleva a su registro. Donde una celda nombra varios, todos los vínculos están en la hoja Trazabilidad.</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>Se anotó un hecho que no se valora; no cuenta en el grado de cumplimiento.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>Un requisito no se cumple en absoluto, o de modo que el sistema o un servicio queda en duda.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>Un requisito no se cumple en un caso aislado o limitado.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>Una debilidad que no es una no conformidad; el auditado decide qué hacer.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Período, desde</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Período, hasta</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>Estado de la acción</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>Acción a evidencia</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>Acciones sin verificar aún</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>Acciones vencidas al exportar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Dirección de la organización</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todos los apartados</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>Desfase UTC de la respuesta</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>Respondidas por el auditor</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adecuación del alcance</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Áreas no cubiertas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente de la auditoría</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Criterios de auditoría</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Número de auditoría</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>Registros de auditoría</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>Registros de auditoría {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>Estado de la auditoría</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>Equipo auditor con su independencia, auditados, observadores y otros.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>Tipo de auditoría</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Comentario del auditado</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Auditados</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Auditor signed at</source>
        <translation>Auditor: firmado el</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>Desfase UTC de la firma del auditor</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>Resultado del auditor</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>Firma del auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>Los auditores registraron resultados distintos y el auditor líder aún no ha concluido.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audita</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>Por práctica</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Por norma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado después</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>Cambiado desde la conclusión</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Cambios registrados</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Elija una de las palabras de la lista.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>Título del apartado</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>Títulos de los apartados</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Concluido por</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>Textos continuados</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>Acciones correctivas; las no conformidades sin ninguna tienen una fila. Las columnas crema son para el auditado.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>Recuento de preguntas</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>Columnas crema</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>Fechas de la auditoría</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>Días de retraso al exportar</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>Grado de cumplimiento: cumplidas de entre las preguntas valoradas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Desviaciones del plan</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniones divergentes</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>Información documentada exigida</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>No se aplica dentro del alcance; no cuenta en el grado de cumplimiento.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>Borrador: el informe no se ha emitido</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>Eficacia de las acciones previas</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esfuerzo para cerrar la brecha</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>Introduzca una fecha que no sea anterior a la de “{column}”.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Introduzca una fecha.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>Cada apartado de cada norma para la que cuenta una respuesta, con sus resultados.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>Cada pregunta y papel de trabajo; una pregunta con varios papeles tiene varias filas.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>Cada texto está tal como se escribió, también si empieza con = + - o @; aquí no hay fórmulas.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>Números de evidencia</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>Evidencia que falta</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidencia esperable</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exportado el</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>Exportado el (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>Fallo, debilidad o fortaleza</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>Filtre la columna Papel por 1 para tener cada pregunta de la lista una sola vez.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Grupos de hallazgos</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>Estado del hallazgo</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>Título del hallazgo</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>Hallazgo a acción</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>Hallazgo a evidencia</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>Hallazgos del grupo</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>Hallazgos que dicen lo mismo, por grupo; cada uno cuenta como un hallazgo propio.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>Hallazgos que dicen lo mismo; grupos: {groups}. Cada uno cuenta arriba.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>Huella del registro de cambios</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Seguimiento a fecha de</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>Por cada apartado y auditor: preguntas respondidas, evidencia y sesiones del plan.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>Para que lo rellene el auditado.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>Formato de los registros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>Título del origen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Clasificación por norma</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>Entregado como</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>Desfase UTC de la celebración</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Cómo leer este libro</translation>
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
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Prácticas de ITIL 4</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>Implicaciones para el programa</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>En grupos</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dentro del alcance</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independencia</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Auditoría interna y revisión por la dirección</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Entrevistados</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Auditor líder</translation>
    </message>
    <message>
        <source>Lead signed at</source>
        <translation>Líder: firmado el</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>Desfase UTC de la firma del líder</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>Motivo del líder</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>Firma del líder</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado el</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>Desfase UTC del examen</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>NC y acciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>Los nombres y el orden de las columnas no cambian; las versiones posteriores solo añaden a la derecha.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>Requiere corrección, causa raíz y acción correctiva antes que nada.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>Requiere corrección, causa raíz y acción correctiva.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>Ninguna acción registrada</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>Aún no se ha elegido ninguna lista de verificación.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>Nadie ha registrado un resultado.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>No conformidades, oportunidades de mejora y buenas prácticas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>No muestreado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>Nada valorado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>Números en la imagen</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>ODM</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidencia objetiva</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>Evidencia objetiva con su SHA-256, por el que se sabe que un archivo es el que se vio.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objetivos cumplidos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>Reuniones de apertura, de equipo y de cierre con sus actas.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>Vencida al exportar</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Área propia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de la brecha</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>Partes que tratan del trabajo propio de su auditor, y por qué a pesar de ello.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>Prueba exigida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>Pregunta a evidencia</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>Pregunta a hallazgo</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>Pregunta, evidencia, hallazgo y acción: cada vínculo en su propia fila, con enlace en ambos extremos.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>Desfase UTC del registro</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Fecha de registro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>Motivo de la clasificación</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>Desfase UTC de la recepción</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>Valor registrado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>A distancia</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetición de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Informe emitido</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Versión del informe</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>Representante de la organización</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results by ITIL 4 practice; a question with several practices counts for each.</source>
        <translation>Resultados por práctica de ITIL 4; una pregunta con varias prácticas cuenta para cada una.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 de copias de otros archivos</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 de otros archivos</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 de la lista de verificación</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 de la copia</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Guardado del libro</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Firmas</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>Cambios significativos</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>Emplazamientos de las sesiones</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>Emplazamientos, servicios y clientes dentro y fuera del alcance.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Muestra sugerida</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Tomada el</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>Desfase UTC de la toma</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>Textos más largos de lo que admite una celda; la celda indica dónde continúa su texto.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>El plan de auditoría junto a lo que ocurrió en realidad.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>La evidencia objetiva vista demuestra que el requisito se cumple.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>El requisito se cumple; el auditor ve cómo podría cumplirse mejor.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>Tickets, cambios, agentes y registros examinados, con lo que mostró cada uno.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>Las horas son las que marcaba el reloj en el lugar donde se registraron; su desfase respecto de UTC está en una columna propia.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>Título del destino</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trazabilidad</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Desfase UTC</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Veredictos por norma</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Nota de verificación</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>Verificación de</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificada por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificada el</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>Versión {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>Hay versiones de la respuesta que discrepan y nadie lo ha resuelto.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>Hay versiones del tipo que discrepan y nadie lo ha resuelto.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>No se examinó en esta auditoría; no cuenta en el grado de cumplimiento.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Lo que ocurrió en realidad</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>Qué secciones firmaron los auditores y el auditor líder, y si algo cambió después.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Quién recibe el informe y en qué forma.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>A quién se preguntó, por función, cuándo y sobre qué preguntas.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>Quién estuvo en cada reunión.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Por qué dicen lo mismo</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>Las hojas anchas se imprimen en dos páginas contiguas, con la primera columna en ambas; las últimas columnas de la mayor quedan en pantalla si no se amplía el área de impresión.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>Merece conservarse y copiarse en otras partes.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>página {number} de {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>… continued in {place}</source>
        <translation>… continúa en {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>Un revisor no tendría nada que comentar.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>Aquí no procede: dejarlo de lado para este hallazgo</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>Aquí no procede: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>Ir a él (F7). Regla: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>Dejado de lado: {}. Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}, {}: {} Ir a él.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n acción está vencida</numerusform>
            <numerusform>%n acciones están vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n acción estaba vencida el {day}</numerusform>
            <numerusform>%n acciones estaban vencidas el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>%n acción indicada: {states} el {day}.</numerusform>
            <numerusform>%n acciones indicadas: {states} el {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>%n acción indicada: {states}.</numerusform>
            <numerusform>%n acciones indicadas: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>Falta %n archivo, señalado abajo.</numerusform>
            <numerusform>Faltan %n archivos, señalados abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>%n acción más en {place}.</numerusform>
            <numerusform>%n acciones más en {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n elemento.</numerusform>
            <numerusform>%n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n no conformidad mayor</numerusform>
            <numerusform>%n no conformidades mayores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n no conformidad menor</numerusform>
            <numerusform>%n no conformidades menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n oportunidad de mejora</numerusform>
            <numerusform>%n oportunidades de mejora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n cambio en el registro de esta auditoría).</numerusform>
            <numerusform>(%n cambios en el registro de esta auditoría).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>, versión {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>; seguimiento a fecha de {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>Un documento no puede contener su propio hash. El hash de este PDF lo guarda el programa que lo generó, o quien lo recibió primero.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>Una no conformidad mayor pone en duda que el sistema de gestión del servicio pueda lograr sus resultados previstos; varias menores sobre un mismo asunto pueden equivaler a ella. Una no conformidad menor no lo pone en duda. Una oportunidad de mejora no es una no conformidad, y una no conformidad nunca se registra como tal. Las causas y las soluciones corresponden al auditado.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>Una pregunta que pertenece a varias prácticas cuenta para cada una de ellas.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>Una pregunta que cuenta para varias normas se hace una vez. Su respuesta es el veredicto para cada una, salvo que el auditor la valorase de otro modo para alguna; los hallazgos pueden clasificarse de forma distinta para cada una.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>Una firma confirma que el informe se recibió y se trató, no que se esté de acuerdo con cada hallazgo.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>Aceptado con comentario</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>Todas están en {place}, con las implementadas y verificadas.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todos los apartados</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>Una auditoría se basa en muestras y no da certeza sobre lo que no se examinó. Cómo muestreó esta, y las limitaciones que de ello se derivan, se indica en {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>Una oportunidad de mejora cuenta como cumplida.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>El Anexo B da el SHA-256 de cada archivo de evidencia tal como se recibió. Pida el archivo, calcule su hash y compare los 64 dígitos. Si difiere un solo bit, también difiere el hash.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>Anexo {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>Lista de verificación respondida</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adecuación del alcance</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>Aprobado por: fecha, firma</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>Áreas no cubiertas, con los motivos</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>Según consta en los papeles de trabajo. Los auditados se nombran en {section_link}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente de la auditoría</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Criterios de auditoría</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>Fechas de la auditoría</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>Plan de auditoría y lo realizado</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>Equipo auditor</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>Equipo auditor y participantes</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>Auditado: fecha, firma</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>Auditados y representantes del cliente</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>Acuse del auditado</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>Respuesta del auditado</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>Organismo auditor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided which result counts.</source>
        <translation>Los auditores valoraron estas preguntas de forma distinta. Cada respuesta figura tal como se dio; el auditor líder decidió qué resultado cuenta.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Por práctica de ITIL 4</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Por norma</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Changes and earlier actions</source>
        <translation>Cambios y acciones anteriores</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>Elija A4 o Letter.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>Apartado de {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>Apartado {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Cuentas de cliente</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Cierre el archivo si está abierto en otra parte, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>Cierre el archivo si está abierto en otro programa, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>Auditoría combinada: no</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>Auditoría combinada: sí, con {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>Conclusión y seguimiento</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>Conf</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformidad</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Conformidad por apartado</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>Conformidad por grupo de apartados</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan de acciones correctivas</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>Acción correctiva por indicar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>Datos de la auditoría</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Decidido por {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>Decisiones sobre respuestas distintas</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>Grado de cumplimiento</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Desviaciones del plan</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>Impugnado por</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>Hallazgos impugnados</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>Impugnado; véase la sección 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Div</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniones divergentes</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Control del documento</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documentos vistos</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>No se aplica en las condiciones de esta auditoría.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>Borrador; sin emitir</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>Plazo y estado</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>Plazo, estado y eficacia</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>Cada auditor firmó su propio trabajo en una sección; el auditor líder, todo el trabajo. Una firma solo cuenta mientras no haya cambiado nada de lo firmado.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficacia</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>Eficacia sin verificar aún.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Eficacia de las acciones correctivas anteriores</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esfuerzo para cerrar la brecha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Archivos de evidencia</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>Campos en los que discrepan entradas del equipo auditor: {count}. Ninguna de las versiones siguientes vale como resultado de la auditoría.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>Los hallazgos que dicen lo mismo aparecen juntos (hallazgos: {findings}, grupos: {groups}). Cada uno sigue siendo un hallazgo propio y cuenta para su emplazamiento.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Huella de los datos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Seguimiento a fecha de</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>Clasificación para {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>Tiene anotaciones, pero no copia anotada: no se entrega.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Celebrada</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Cómo verificar este informe</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Implicaciones para el programa de auditoría</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>En este informe y en las carpetas de evidencias: {copy}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">Independencia</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>Declaración de independencia</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Auditoría interna y revisión por la dirección</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistados</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistados (función)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Entrevistados</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>Auditoría conjunta: no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Auditor líder</translation>
    </message>
    <message>
        <source>Lead auditor: date, signature</source>
        <translation>Auditor líder: fecha, firma</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>Conclusión del auditor líder:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>Dejada como opinión divergente:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>Excluido: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>Dejada sin decidir por {name}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>Niveles: {levels}. De {count} apartados evaluados, {low} quedaron por debajo de 3. El nivel medio es {mean}. Cuando varias preguntas evaluaron un apartado, cuenta el nivel más bajo. El peso indica cuánto depende de él la certificación.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>Limitaciones del muestreo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>Generado el {moment} con {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>No conformidad mayor</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Genere el informe de nuevo.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>Madurez por apartado</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Reuniones y asistencia</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>Método, muestreo y limitaciones</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>No conformidad menor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>N/M</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Naturaleza del fallo</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>No consta ningún equipo auditor.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>Aún no se ha indicado ninguna conclusión.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>No se ha indicado ninguna acción correctiva.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>No hay acciones correctivas abiertas.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Sin fecha indicada.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>No quedan opiniones divergentes entre el equipo auditor y el auditado.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>Este hallazgo no tiene evidencia vinculada.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>No consta ninguna evidencia.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>No constan entrevistados en los papeles de trabajo.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>No consta ninguna reunión.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>Aún no se ha valorado ninguna pregunta.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>No consta ningún destinatario.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>Aún no se ha dado ninguna respuesta.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>Aún no se ha registrado ningún resultado.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>No se listan elementos individuales; el Anexo A nombra las muestras.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>No consta ningún calendario.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sin versión</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>No consta nadie.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>No conformidades</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>No conformidad</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>No consta ninguno.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>No se preguntó sobre:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>Fuera del alcance:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>No está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No examinado</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>No muestreado</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>No muestr.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Sin indicar.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>Sin acuse aún.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>ODM</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>ODM: oportunidad de mejora. Cada grupo de apartados muestra su resultado o hallazgo más grave.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>ODM: oportunidad de mejora. Cada grupo de apartados muestra su resultado o hallazgo más grave; no se cuenta %n buena práctica.</numerusform>
            <numerusform>ODM: oportunidad de mejora. Cada grupo de apartados muestra su resultado o hallazgo más grave; no se cuentan %n buenas prácticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidencia objetiva</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objetivos cumplidos</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>Observadores y guías</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflictos abiertos</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>Abra el espacio de trabajo y compare la huella que muestra para esta auditoría con la del control del documento ({count}). Si son iguales, los datos no han cambiado desde que se generó este informe. El programa también puede comprobar toda la cadena de cambios; indica la primera entrada que no concuerda.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de mejora</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidad de mejora</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>Organización sin indicar</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>Organización, alcance y criterios</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>Vencida el {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>Vencida, {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Área de trabajo propia</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de la brecha</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>Responsable, plazo, estado</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>Página {number} de</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>Parte de la auditoría</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>Las imágenes se entregan sin datos de lugar y cámara, y las tachadas como copia. Esa copia tiene su propio hash; el manifiesto junto a la evidencia indica este y el del original.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiva</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>Preguntas por resultado: {result_words}, y pendientes: sin responder o con papeles de trabajo que divergen. Cumplido es la proporción de preguntas valoradas que son conformes, con o sin oportunidad. El símbolo ante un apartado es su resultado o hallazgo más grave. La evidencia cuenta aquello en lo que se apoyan las preguntas y los hallazgos de un apartado; {section_link} la nombra, {section_link2} la describe.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>Preguntas en las que los papeles de trabajo divergen</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>Preguntas que respondió cada auditor, evidencia en la que se apoyan las preguntas y los hallazgos de un apartado, y sesiones del plan que lo nombran, por su número en {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>Preguntas: {total}. Valoradas: {judged}; de ellas cumplidas: {met} (grado de cumplimiento {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>Preguntas: {total}. Valoradas: {judged}; de ellas cumplidas: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Registrado por</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo de la clasificación</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motivo pese al trabajo propio</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Reg</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, sin valorar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetición de</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representante</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Respond: {finding}</source>
        <translation>Responder: {finding}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>Resultados de las preguntas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>Revisado por: fecha, firma</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Riesgos y obstáculos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>Función sin indicar</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>Salvedad sobre el muestreo y confidencialidad</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Dicen lo mismo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sección</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesión {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Cambios significativos desde la última auditoría</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Emplazamientos</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>Emplazamientos, servicios y clientes</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Datos tomados el</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>Lo indica el auditado; el equipo auditor solo introduce la verificación.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>Declaración de conformidad</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>Declaración de eficacia</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Declaración sobre conflictos abiertos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>La auditoría examinó muestras de los registros, servicios y actividades disponibles cuando se realizó. Lo que no se muestreó no se examinó: pueden existir no conformidades que este informe no nombra, y la ausencia de un hallazgo no prueba la conformidad más allá de las muestras.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>La auditoría no registró hallazgos.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>La auditoría no registró no conformidades ni oportunidades de mejora.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>La auditoría no registró no conformidades.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>La auditoría registró {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>La auditoría no registró oportunidades de mejora.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>La auditoría no registró buenas prácticas.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>La lista de verificación de esta auditoría no tiene preguntas.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>El auditor líder no tuvo que decidir sobre respuestas distintas del equipo auditor.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>El auditor líder no ha concluido.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>No se conoce el tamaño de página “{page_size}”.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>La imagen {path} desapareció mientras se escribía el informe: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>Las imágenes de {broken} no se pudieron leer y no se imprimen.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>El registro existe, pero su archivo no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>Los registros no se pudieron escribir en {target}: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>El informe no se pudo escribir en {target}: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>Las secciones no recibieron el visto bueno una por una.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>Las firmas se refieren a los datos de la versión {version} con la huella</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>Las firmas se refieren a los datos con la huella</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>No hay hallazgos que requieran acción correctiva.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>Este es el SHA-256 del único cambio del registro de esta auditoría (%n). Cada cambio lleva el hash del anterior. Mientras el espacio de trabajo muestre la misma huella y el mismo número, los datos de este informe no han cambiado desde que se generó; cualquier entrada, corrección o eliminación posterior da otra huella.</numerusform>
            <numerusform>Este es el SHA-256 del más reciente de los %n cambios del registro de esta auditoría. Cada cambio lleva el hash del anterior. Mientras el espacio de trabajo muestre la misma huella y el mismo número, los datos de este informe no han cambiado desde que se generó; cualquier entrada, corrección o eliminación posterior da otra huella.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>Este informe está clasificado como “{word}”. Está destinado a los destinatarios de su lista de distribución. Solo se puede transmitir con el consentimiento del cliente de la auditoría, y el equipo auditor no revela nada de la auditoría a otros salvo que la ley lo exija.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>Calendario: planificado y real</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Tipo de auditoría</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">Conflicto sin resolver:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>Veredicto para {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {one_line}</source>
        <translation>Versión {one_line}</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Debilidad observada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>Lo que cada auditor anotó para examinar y lo que mostró. Un elemento sin resultado no se valoró.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Lo que debe hacerse</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Lo realizado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sin pie</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Digno de conservarse</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escritura del archivo</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>los {total} apartados de {title}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>apartados {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>copia con anotaciones</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>seguimiento a fecha de {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>auditoría completa del sistema, los {total} apartados de {title}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>no muestreado</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>original no copiado, sin hash</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>pregunta {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>motivo sin indicar</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>registrado sin valorar</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>copia con tachaduras</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sección {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>estado: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>el auditado</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>verificación de {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>con una respuesta en conflicto</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>con papeles de trabajo que divergen</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} de {total} apartados de {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}, primero las más graves.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} con un tipo en conflicto</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. Las respuestas, el estado y la verificación de las acciones correctivas se muestran tal como estaban ese día, que es posterior a la fecha del informe.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}, por medio de {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}, continuación</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). Las horas de este informe son las locales del lugar donde se registraron.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}, {count} min</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>Se cumple el {percent} de las preguntas valoradas.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} y {last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (hallazgos en este grupo: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>Informe · {type}</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>Informe · {type}, {organisation}, {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, continuación</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>1 hallazgo recibe su número final, de forma definitiva.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Todas las normas</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>Los tres en una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>Cancelado; no queda nada a medias.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>Cambiado desde que se emitió la versión {} (1 cambio).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>Cambiado desde que se emitió la versión {} ({} cambios).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>Cada exportación se hace a partir de la auditoría tal como está ahora; un informe no emitido indica BORRADOR, y uno cambiado desde su emisión lo indica junto a su versión.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>Exportar todo a</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>Archivos de evidencia…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>Evidencias a</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportación completa</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportación de evidencias</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>Emitir una nueva versión</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>¿Emitir una nueva versión después de {}?</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Emitir informe</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>¿Emitir el informe?</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>Emitido como versión {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>Al emitir, cada hallazgo recibe su número final, de forma definitiva, y el informe su versión y su fecha.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>Ningún programa de este equipo lo abre: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>No se cambió nada desde que se emitió la versión {}.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>El {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>Una cosa impide emitirlo.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>Registros como libro de Excel…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>Mostrar {} en su carpeta</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>Norma sobre la que tratan el informe y los registros</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>El informe recibe su versión y la fecha de hoy.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>La versión {} está emitida. Expórtela ahora.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Escritura de los registros</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escritura del informe</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Escrito: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoría</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>{} hallazgos reciben sus números finales, de forma definitiva.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>{} cosas impiden emitirlo.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}: no se puede generar ({}).</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>No conformidad mayor</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>No conformidad menor</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>No muestreado</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidad de mejora</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, sin valorar</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Ctrl+{digit} en la nota)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} en la lista, Ctrl+{digit} en la nota)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>Más notas de revisión</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>Más notas de revisión: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>Notas de revisión sobre esto</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>“{name}” corresponde a {count} cosas.</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(no está en este espacio de trabajo)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>Una nota sobre su propio trabajo la cierra quien lo revisa.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>Una nota de revisión no puede referirse a esto.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>Respóndala, o escriba una nota propia.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Respóndala.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado después</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>Indique un elemento como 8.6.1-03, el número de un hallazgo, de una evidencia o de una acción, el título de una sección, o un texto como la conclusión.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>Indique el identificador.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>Se cambió después de que firmara {name}.</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>Primero firman sus auditores; todo está respondido y ya no hay nada devuelto.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>Valoradas de forma distinta o en conflicto: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consulte de nuevo la lista.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>Ninguna sección está lista para firmar.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>Solo el auditor líder firma como tal.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>Solo quien audita firma una sección.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>Solo quien escribió una nota de revisión puede cambiarla.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>Divídala en la lista de verificación, o firme las partes de sus auditores.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>En Plan, Equipo y auditados se indica quién es.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>Pregunta {item}, {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>Preguntas sin responder: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>Devueltas y sin cerrar: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>Indique brevemente lo que hizo al respecto.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>Indique lo que aún falta.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Indique de qué trata la nota.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>Sección {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>Resuélvalo primero, o firme de todos modos.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>La auditoría no tiene tal sección.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>La auditoría no tiene nada llamado “{name}”.</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>No hay ninguna nota de revisión “{name}”.</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>Esta nota está cerrada; ya no necesita respuesta.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>Esta nota de revisión ya no existe.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>Esta firma ya no existe.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>En esta sección se registró demasiado para firmarla de una vez.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>Quien revisa lee esto primero.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>`review list AUDIT` muestra las que hay.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>{name} no ha firmado.</translation>
    </message>
</context>
<context>
    <name>ReviewNoteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">Nadie en particular</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Anotar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Re&amp;turn to its auditor</source>
        <translation>&amp;Devolver a su auditor</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisión</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>El trabajo no está terminado: figura en la lista de su auditor y el informe no se puede emitir</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>Para tener en cuenta; el trabajo cuenta como terminado</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>Qué falta o está mal, y qué quiere ver</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Comentario</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>Una nota sobre la sección elegida (Ctrl+Shift+M en cualquier elemento)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Enter va al elemento, F2 responde la nota</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>Aquí no hay ninguna nota de este tipo.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>Aún no hay notas de revisión. Elija una pregunta, un hallazgo o cualquier otro elemento y pulse Ctrl+Shift+M, o ponga aquí una nota sobre una sección.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Sin cerrar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>No tiene nada devuelto.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Devueltas a usted</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notas de revisión</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Nota de revisión…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>¿Firmar “{}” de todos modos?</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyas</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>Elija sobre qué es la nota: una pregunta, un hallazgo, una evidencia, una acción, un texto o una sección.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Devueltas a mí</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>Devueltas a usted: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Lo que los revisores le devolvieron, elemento por elemento</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditee</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Client representative</source>
        <translation>Representante del cliente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Auditor líder</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Technical expert</source>
        <translation>Experto técnico</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package: {count}</source>
        <translation>Entradas que esperan un paquete anterior: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>Último paquete importado el {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Recibido</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>Entregado el {date}, aún sin acuse de recibo</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>La asignación llegó el {date}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>El plazo era el {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>Lo entregado llegó el {date}</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>Sin asignación</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>Trabaja en esta copia</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copiar el acuse de recibo como texto</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palabras</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>Para los elegidos, o para todos: Enter en la lista</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>Aún no llegó ni salió ningún paquete. Cree paquetes para los auditores, o importe uno: con el botón, soltando el archivo en la ventana o con un doble clic en él.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>Ningún paquete de aquí tiene estas palabras. Pida que se las lean de nuevo, despacio.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>Aún no hay nada asignado a nadie. Asigne secciones, emplazamientos o preguntas a los auditores en el plan, en Quién audita qué; después cree un paquete para cada uno.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>No tiene nada asignado en esta auditoría.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Aún no se entregó nada.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>O suelte el archivo en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>Llegaron paquetes de {came} de {all} auditores</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>Paquetes recibidos y enviados</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Acuse de recibo…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>Entregar al líder…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Importar paquete…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipo y paquetes</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>Coincide: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>Este equipo, para comparar por teléfono: {words}
Huella de su clave: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>Escriba lo que lee la otra persona y pulse Enter: indica qué paquete es</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>La versión {version} está creada. Cuando el líder la haya importado, abra el acuse de recibo que le llegue, o compare estas palabras por teléfono: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>La versión {version} que envió llegó y la importó {name}.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>Lo que debe entregar {}</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>Palabras o dígitos tal como se oyen</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>Palabras o dígitos oídos por teléfono</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>Crear paquetes…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}, {done} respondidas</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
Asignado a usted: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}, plazo {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}, vencido desde {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}, vencidas: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>Los relojes de los equipos pueden estar mal; la versión más reciente según su hora no tiene por qué ser la última.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Persona</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Resolver por regla</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>Indique primero el motivo</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>Sigue abierto: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>La regla resuelve {} de {} conflictos. Todo ello es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>Cómo quedaría cada conflicto</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>Por qué esta regla es adecuada aquí; queda en el historial</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Quedaría</translation>
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
        <translation>Falta la evidencia {item} en el depósito</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>Campos en conflicto: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>Campos en conflicto: {count}. Resuélvalos, o indique en Conclusión por qué se emite el informe a pesar de ellos</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>No se ha indicado el auditor líder</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>Ninguna sección tiene el visto bueno</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>Sección {section}: cambiada después de firmarse</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>Secciones no firmadas por el auditor y el auditor líder: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>Aún por preguntar: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>No se han indicado las fechas de la auditoría</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>La lista de distribución está vacía</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>{count} de {total} preguntas están sin responder ({clauses}); respóndalas o señálelas como no muestreadas</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}: aún sin acción correctiva</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}: sin evidencia adjunta</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}: la clasificación no tiene motivo</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}: un comentario de revisión a {name} está respondido, aún sin cerrar</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}: un comentario de revisión a {name} está abierto</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}: los auditores divergen, el auditor líder no ha concluido</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}: se exige evidencia y no hay ninguna adjunta</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}: valorada como no conformidad, pero no se ha registrado ninguna</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}: devuelto a {name}, respondido, aún sin cerrar</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}: devuelto a {name}, aún sin responder</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}: {change}; el auditor líder concluyó antes</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}: sin registrar</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}: sin indicar</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>{number} se asignó a {count} hallazgos; uno de ellos necesita otro número</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">{open_conflicts} campos están en conflicto</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} audita su propio trabajo: {part} ({areas}). Dé un motivo u otro auditor.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}: independencia sin indicar</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>Un programa de Java o Android por su contenido.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>Un programa de Linux por su contenido.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>Un programa de Windows por su contenido.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>Un documento con macros.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>Un programa de macOS por su contenido.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>Un script por su contenido.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>Un acceso directo que lleva a otra parte.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>Los archivos con esta extensión pueden ejecutarse.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>Su nombre invierte la dirección del texto y por eso se lee distinto de lo que es.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>Respuesta a las preguntas del ejemplo</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>Creación de evidencias para el ejemplo</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>Planificación de la auditoría de ejemplo</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>Registro de los hallazgos del ejemplo</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>No se pudo crear el ejemplo. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>Escritura del informe del ejemplo</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}: el ejemplo no se puede crear aquí ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>Crea el ejemplo de nuevo; lo que se probó en él se pierde</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>Auditoría de ejemplo. Nada de esto es real: cambie y elimine lo que quiera.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>Empezar el ejemplo de nuevo…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>Nota sobre {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>Qué muestra este elemento</translation>
    </message>
</context>
<context>
    <name>SampleItemKind</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Evidence: {}</source>
        <translation>Evidencias: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Looked at by {}</source>
        <translation>Examinado por {}</translation>
    </message>
    <message>
        <source>Looked at {}</source>
        <translation>Examinado {}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Aún sin resultado</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Sin examinar aún</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
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
        <translation>Añadir elementos: escriba o pegue</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>Adjuntar evidencia a este elemento</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>Adjuntar evidencia a {}</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Adjuntar evidencia…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>Adjuntando archivos: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Corregir el número</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>No se pudieron adjuntar: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>Cuántos elementos se examinaron</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>Elementos examinados: escriba o pegue números de ticket, cambio o registro</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>Elementos que se añaden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>Ya en la lista: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Nota sobre este elemento</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>Pasar los recuentos a la muestra y a la nota</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Quitar este elemento</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>Números de ticket, cambio, agente o registro. Enter añade; se puede pegar una columna.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>Usar como texto</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>Escribe cuántos se examinaron en “Muestra examinada” y cuáles se desvían en la nota</translation>
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
        <translation>Según lo exigido</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Se desvía</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>No determinado</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>Adjuntar a {}</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y, N, A y ? valoran un elemento, Space lo da por examinado, T escribe su nota, Insert añade, Del quita</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>“{question}” no es una pregunta de esta auditoría.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>Añádalo a sus propios elementos si también lo examinó.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>Un elemento necesita una referencia. Del lo quita.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>Adjunte la lista como evidencia y añada los que examine.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Cierre lo que la usa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>Muévala a otro sitio y abra el ejemplo de nuevo.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>Aún no hay elementos en la lista de esta pregunta.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>No contiene ninguna referencia.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>Son {count} elementos; se pueden añadir {most} a la vez.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>{count} de {all} {kind} se desvían</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}: no se puede sustituir ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}: contiene algo que no es un ejemplo; no se tocó.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} está en el papel de trabajo de otro auditor.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} ya está en la lista.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} y otros: {count}</translation>
    </message>
    <message>
        <source>{seen} of {all} looked at</source>
        <translation>{seen} de {all} examinados</translation>
    </message>
    <message>
        <source>{seen} of {all} {kind} looked at</source>
        <translation>{seen} de {all} {kind} examinados</translation>
    </message>
    <message>
        <source>{seen}, deviating: {count}</source>
        <translation>{seen}, se desvían: {count}</translation>
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
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>La versión {} está guardada. Las auditorías iniciadas con ella conservan su copia congelada; cada una puede adoptar esta.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>Añadir entrada al plan</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>Por ejemplo 8.6.1, 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>Aún no hay entradas en el plan. Indique qué se audita, cuándo, dónde y quién.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ocurrió</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>Qué se audita o se hace</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>Añadir al alcance</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dentro del alcance</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>Nombre de un emplazamiento, servicio o cuenta de cliente</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>Nombre de lo que se añade al alcance</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>El alcance aún está vacío. Indique arriba el primer emplazamiento, servicio o cuenta de cliente.</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>Motivo si se excluye</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>Alcance de la auditoría</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>Qué se añade al alcance</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se excluye</translation>
    </message>
</context>
<context>
    <name>ScopeKind</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>Auditorías y alcance</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Cuenta de cliente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Acción correctiva</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Acciones correctivas</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>Todas las preguntas respondidas: {all}. Va a la primera.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>Recibe el informe</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Elemento examinado</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Elementos examinados</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusión del auditor líder</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>Reuniones y calendario</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>Nada contiene todas estas palabras: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>Mostrar más de estos: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>Sin responder: {open} de {all}. Va a la primera de ellas.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Papel de trabajo</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Papeles de trabajo</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}, en conflicto</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}, no disponible aquí</translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation>{role}, {function}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>Avance por sección</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} de {} respondidas</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}: {} de {} respondidas, {} no conformes</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Número o palabra del título</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título de la sección</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>Secciones de la lista de verificación</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Todas las secciones</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">Auditores</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sección</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>Secciones con sus firmas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished">{} de {}</translation>
    </message>
</context>
<context>
    <name>SelectionLine</name>
    <message>
        <source>Change the selected questions</source>
        <translation>Cambiar las preguntas seleccionadas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>Asignar las preguntas seleccionadas a un auditor</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>Resultado, marca y textos de todas a la vez</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">Resultado, marca, textos y asignación de todas a la vez</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>Quién debe preguntarlas y hasta cuándo</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>{} preguntas seleccionadas: un resultado las responde todas.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;Todo lo de esta auditoría que está en este equipo</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>Ambas opciones son seguras: lo ya conocido se cuenta y no se importa dos veces. Todo ocupa más, y no necesita nada de lo anterior.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>Entregue el archivo al auditor líder. Cuando se haya importado, compare las palabras o abra el acuse de recibo que le devuelvan.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Aún no se entregó nada.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>Solo lo &amp;nuevo desde la última vez</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>Entregar al auditor líder</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>Al auditor líder</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>A {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>La versión {version} de {time} llegó.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>La versión {version} se creó {time}; aún no llegó ningún acuse de recibo.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … y {count} más</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>“{checklist}” no se puede guardar como lista de verificación: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>“{clause}” no es un apartado de {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>“{field}” no se fija para varios hallazgos a la vez.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>“{name}” aún no se puede emitir: en conflicto están {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>“{name}” aún no se puede emitir: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>“{name}” podría ser cualquiera de {count} auditorías.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>“{newer}” es una lista de verificación de otra norma.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>“{newer}” {version} pregunta exactamente lo que la auditoría ya pregunta.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>“{question}” no es una pregunta de esta auditoría.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>“{standard}” no es una norma conocida aquí.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>Una conclusión necesita un motivo.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>Una nueva versión es para lo que es nuevo.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>Adopte una versión más reciente de la misma.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Adjuntando evidencia</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>Antes del veredicto, indique quién verificó, cuándo y con qué evidencia.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Elija un archivo de texto.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>Los apartados van de {first} a {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>Copiando {piece}</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrija las fechas.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>La evidencia {piece} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>Los hallazgos aún no se pueden emitir. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Indique el id completo.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Dé a esta otro id.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>Puede ser: {kinds}. Para otro tipo, retire el hallazgo con un motivo y registre otro.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>Cita apartados de: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>Cuenta para: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>Sus condiciones: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>Se conocen: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Revise sus permisos.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>Indique el apartado.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Ya no se pregunta</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>Ninguna pregunta de esta auditoría cuenta para “{standard}”.</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>No se cambió nada desde que se emitió la versión {report_version}.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>Solo se pueden deshacer sus propios cambios.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>Péguelo apartado por apartado.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Preparando fotos</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>Pulse de 1 a {count}.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>Registre una no conformidad, o cambie antes la respuesta.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>Sustitúyala o indique otro id.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">Vuelva a resolverlo en su lugar.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurela desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Guárdelo antes como texto sin formato.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Diga qué lo decidió.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>Resuélvalo en Consolidación, Conflictos.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>Indique por qué se retiran los hallazgos.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>La auditoría no tiene la pregunta “{item}”.</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>La auditoría no tiene la sección “{section}”.</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>La auditoría terminaría el {ends_on}, antes de empezar el {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>La lista de verificación “{checklist}” no tiene preguntas.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>La lista de verificación no tiene la condición “{condition}”.</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>El hallazgo no cita ningún apartado de “{standard}”.</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>El id “{checklist}” ya lo usa {path}.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>La pregunta no cuenta para “{standard}”.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>La pregunta se valoró como no conformidad; no se puede registrar como oportunidad de mejora.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>El informe aún no se puede emitir: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>El informe tiene fecha del {day}, anterior al último día de la auditoría ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>El informe tendría fecha del {day}, anterior al último día de la auditoría ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>Hay {count} opciones.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>Aquí ya existe una lista de verificación “{checklist}”.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>En este espacio de trabajo no existe la auditoría “{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>Es más texto del que tiene una norma.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">Esto resolvió un conflicto y no se puede deshacer en un solo paso.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Esto se cambió de nuevo después, por lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use uno de: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>Use una de: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>Use el historial en su lugar.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>Lo que había antes no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>Retire el hallazgo con un motivo y registre otro.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>Retire el hallazgo con un motivo.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>`audit list` muestra las que hay.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>un GIF con una parte desconocida</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>un JPEG que termina antes de tiempo</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>un JPEG con un segmento dañado</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>un PNG que termina antes de tiempo</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>un PNG con una parte desconocida</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>un PNG sin final</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>un WebP que termina antes de tiempo</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>un WebP sin imagen</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>una imagen de un tipo que no se puede limpiar</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>una foto en bruto (raw) o con capas</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>se adoptó otra versión</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>más de {value} MB</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>ya no se cita</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>ya no se usa aquí</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}: no se puede escribir ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>{headcount} personas</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}: no tiene fecha</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>{number} queda como está; un número se asigna una sola vez.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>{number} se emitió como hallazgo de su serie; un número se asigna una sola vez.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>{number} se emitió; un número se asigna una sola vez.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}: no se puede escribir ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}: es más grande que una norma.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}: no es un archivo de texto.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}, cambiada desde entonces</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}: no se puede escribir ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>Ciérrelo donde está abierto para escritura y ábralo de nuevo aquí.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>Ocurrió algo inesperado ({}). No se cambió nada.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>No se pudo abrir el espacio de trabajo ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>No se pudo leer: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Esta ventana está abierta solo para lectura; no se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}: no se pudo abrir ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Ninguna tecla coincide.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>Buscar por palabras o por tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>Las letras, cifras y signos sueltos están desactivados.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>Evidencia {number}: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Elemento</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
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
        <translation>Guarda las versiones de todo lo que firma; el historial conserva las firmas anteriores</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>No se cambió nada desde que usted firmó.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>Secciones que firmaron sus auditores, con todo respondido y nada devuelto</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>Secciones: {all} · firmadas por el auditor líder: {signed} · cambiadas después de firmarse: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar lo cambiado</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>Mostrar lo cambiado desde que firmó {}</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>Firmar todas las listas</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>Firmar todas las listas ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>Firmar como auditor</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>Firmar como auditor líder</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Firmas</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>Firmado en dos dispositivos a la vez; ninguna firma cuenta hasta que se firme de nuevo</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Firmado {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>Firmado {when}, cambiado después (campos: {count})</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>lead auditor</source>
        <translation>auditor líder</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered · review notes not cleared: {notes}</source>
        <translation>{answered} de {questions} respondidas · notas de revisión sin cerrar: {notes}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>SignedChanges</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Volver a las notas</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>Cambios desde que firmó {name}: {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir allí</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">Ir a {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nuevos: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>Ya no están: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>Al firmar</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… y {} más</translation>
    </message>
</context>
<context>
    <name>SignsAs</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Auditor líder</translation>
    </message>
</context>
<context>
    <name>SimilarFindings</name>
    <message>
        <source>A finding cannot repeat itself.</source>
        <translation>Un hallazgo no puede repetirse a sí mismo.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>Vincúlelo a un hallazgo registrado antes que él.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>cerrado, acción eficaz</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>apartado vecino</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>abierto, acción eficaz</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>abierto, acción no eficaz</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>abierto, acción sin verificar aún</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>abierto, aún sin acción</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>mismo apartado</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>mismo proceso</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>mismo emplazamiento</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>palabras similares ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(aún sin título)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>Agrupar ambos: un encabezado sobre ellos; cada uno sigue siendo un hallazgo propio</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>Agrupar con {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>En un grupo de {}: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>También en esta auditoría: uno de ellos puede ser un duplicado.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>No es una repetición</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>No es una repetición de {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>Ningún hallazgo anterior de este espacio de trabajo se parece a este.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Allí no hay nada escrito.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>Léalo; pertenece a {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>Repetición de {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Dice lo mismo</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Mostrar este hallazgo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarlo</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>Sacarlo del grupo {}</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>Es una repetición</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>Es una repetición de {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} en {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} en {}: {}</translation>
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
        <translation>Según la respuesta</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Cuenta para</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>Veredicto para {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>Por ejemplo, jefe de turno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>No se imprime; puede quedar vacío</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>La pregunta {} se hace en ella</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>Función de la persona a quien se pregunta</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Iniciar una entrevista</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>La entrevista con {who}, en curso desde {when}, termina cuando empieza esta.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>Mientras dura, cada pregunta que responda se anota como hecha en ella.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>Una auditoría terminada de un centro de servicio, para probarlo todo. Tarda un cuarto de minuto.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>Una carpeta con auditorías de otro equipo, de una copia de seguridad o una nueva y vacía.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>¿Un auditor líder le envió un archivo con su parte de una auditoría? Ábralo o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>Auditorías de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>Elija una lista de verificación, diga dónde y con quién; en un minuto responderá la primera pregunta.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>Todo permanece en esta carpeta de este equipo.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nueva auditoría</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nueva auditoría…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>Aún no hay auditorías aquí</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Abrir un paquete…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>Abrir la auditoría de ejemplo</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>Lo que le envió el auditor líder o un auditor; también basta con soltar el archivo aquí</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>10 de 10 solicitudes del 12 de octubre de 2026 se cumplieron con la instrucción correcta, entre ellas REQ0019834. El analista abrió tres lugares para encontrarla. Cracovia, planta 2.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 de 25 incidentes de la cuenta HGE, tomados al azar de 1842 cerrados de julio a septiembre de 2026, no llevan confirmación: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 e INC0048377. Observado el 13 de octubre de 2026 con un analista de primera línea, Cracovia, planta 2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>Ejemplo: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>En 7 de 25 incidentes no consta la confirmación del usuario.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>Los incidentes se cierran una vez que el usuario ha confirmado la solución (ISO/IEC 20000-1:2018, 8.6.1; procedimiento PRC-INC-003 v5.2, sección 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Naturaleza del fallo</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidencia objetiva</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>Referencia, si la hay</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>Revisión MIR-2026-04 de INC0047655: realizada 41 horas después de la recuperación con el gestor de servicio del cliente; 5 de 5 acciones completadas hasta el 18 de septiembre de 2026.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>Muestra un buen ejemplo</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>El requisito se cumple. Las instrucciones están en tres lugares, de modo que un analista nuevo depende de sus colegas para saber dónde buscar.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>El requisito se cumple; qué podría convertirse en un problema o funcionar mejor</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Debilidad observada</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>Qué exactamente no se cumple: un solo fallo, sin causa, sin solución, sin nombre</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>Qué se exige y dónde figura</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>Qué merece conservarse</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>De qué podrían aprender otros</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>Lo observado: números de registro, fechas, lugares, cuántos de cuántos, la función preguntada</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>Digno de conservarse: una sola cronología, contada sin culpas, acordada con el cliente y convertida en dos días en acciones con fecha.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · {} diverging</source>
        <translation> · {} divergentes</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar lo que está en curso</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>Hallazgos de la auditoría</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>SIN GUARDAR: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>Avance de la auditoría</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>Progreso de lo que está en curso</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>Resolver lo que discrepa (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Lo que está en curso</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Lo último que se hizo</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>Espacio de trabajo y persona</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>{} ODM</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} conflictos</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>{} mayores</translation>
    </message>
    <message>
        <source>{} minor</source>
        <translation>{} menores</translation>
    </message>
    <message>
        <source>{} of {} answered ({} %)</source>
        <translation>{} de {} respondidas ({} %)</translation>
    </message>
    <message>
        <source>{} positive</source>
        <translation>{} positivas</translation>
    </message>
    <message>
        <source>{}, go to the list</source>
        <translation>{}, ir a la lista</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>“{sha256}” no es un SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>Un paquete posterior continúa este: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>Cambie los permisos, o cópielo en una carpeta propia y trabaje allí.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>Cambio {seq} de la copia {replica_id} ({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Compruebe que la carpeta existe.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>Compruebe que la carpeta está disponible y sus permisos sobre ella.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>Revise el disco (permisos, conexión) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>Revise el disco (espacio, permisos, conexión) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>Revise el disco y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Revise el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Comprobando evidencias</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>Comprobando el registro de cambios</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>Elija un archivo; las carpetas se adjuntan archivo por archivo.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>Elija otra carpeta o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>Elija otra carpeta; si esta lo era, ponga en su lugar el archivo más reciente de {backups}.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>Ciérrelo antes allí; mientras tanto se puede leer.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>Cierre la otra ventana que lo usa.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>Cierre el programa, guarde una copia de esta carpeta y ponga el archivo más reciente de {backups} en el lugar de {name}. `workspace check` enumera lo que está dañado.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>Cópielo en un disco en el que se pueda escribir, o léalo solamente aquí.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>Copia {id}: su lista de cambios más recientes omite el cambio {seq}.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>Copia {id}: falta en el registro el cambio más reciente, {seq}.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>Base de datos: no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>Base de datos: no se puede leer su lista de copias ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>Base de datos: no se puede leer su lista de evidencias ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>Base de datos: no se puede leer su tabla &quot;{table}&quot; ({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>Base de datos: no se pueden leer sus tablas ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>Base de datos: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrada {seq} de la copia {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>La evidencia {number} (copia anotada de {file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>La evidencia {number} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>Libere espacio y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>Guarde una copia de la carpeta del espacio de trabajo y ponga la copia de seguridad más reciente de su carpeta `backups` en el lugar de workspace.db.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>Haga otra en un disco en buen estado.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>Mueva el espacio de trabajo a un disco local y ábralo allí.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>No se adjuntó nada. Revise el disco antes de continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>No se cambió nada. Pida al remitente que cree el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se cambió nada. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>No se importó nada. Revise el disco antes de continuar.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Ábralo en su lugar.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>El registro {record} se usa para dos cosas distintas.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>Registro {record}: {field} se registró una sola vez y se sustituye.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>La tabla “{table}” no coincide con el registro de cambios; `workspace rebuild` la corrige.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>Anule primero ese.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>Importando entradas</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>El registro de cambios no se puede leer después de la entrada {last}.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>El registro de cambios está dañado (problemas: {count}), por lo que nada se puede recrear a partir de él. No se cambió nada.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>Las entradas {first} a {final} del registro de cambios no se pueden leer.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>La entrada {first} del registro de cambios no se puede leer.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>No se puede usar la carpeta de ajustes propia del programa. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>El índice de búsqueda no coincide con sus entradas; `workspace rebuild` lo corrige. No afecta a nada más.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>El espacio de trabajo está cerrado.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>El espacio de trabajo está dañado: no se puede leer la entrada {n} de su registro de cambios.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>El espacio de trabajo está dañado: no se puede leer {record}, &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>Esta importación no existe, o ya se anuló.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>Escribiendo entradas</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>`workspace check` enumera lo que está dañado. Guarde una copia de la carpeta del espacio de trabajo y ponga la copia de seguridad más reciente de su carpeta `backups` en el lugar de workspace.db.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>un paquete anterior le dio otro lugar</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>tiene otros bytes que cuando se adjuntó</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>falta en el depósito</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>no continúa nada, pero no es la primera</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>no continúa la entrada que nombra</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>figura dos veces en el paquete</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>proceso {process} en {host} desde {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}: no se puede abrir ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}: es una base de datos, pero no un espacio de trabajo de auditoría.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}: la copia de seguridad está dañada ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}: la base de datos está dañada ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}: ya es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}: no es una carpeta vacía.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}: aquí no hay ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}: {label} se registró y nadie lo puede cambiar.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} “{record_id}” no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} O indique otra carpeta en la variable de entorno ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}: no continúa su cadena (después de {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}: está señalado como “{status}”, algo que este programa nunca escribe.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}: no se puede leer.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}: su contenido no coincide con su hash.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}: sus columnas de índice no coinciden con su contenido.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}: ya está abierto para escritura ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}: otro programa está usando la base de datos en este momento.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}: no se puede leer ({said}). No se cambió nada.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}: sin guardar ({orig}). Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}: se creó con una versión más reciente de este programa (formato {version}, este programa conoce el {format_version}). No se cambió.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}: no se puede abrir ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}: la base de datos rechazó el ajuste {name}={value} (indica {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}: no es un cambio de una forma conocida ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}: su parte {part} no es como debe ser.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}: está en un disco de solo lectura; no se escribió nada.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}: no se puede leer ni escribir con sus permisos; no se cambió nada.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}: no se puede escribir nada más, el disco está lleno. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}: el sistema lo rechazó ({reason}). Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>{source} no se pudo copiar: el disco de {folder} tiene {free} MB libres y el archivo necesita {needed} MB. Todo lo registrado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>{source} no se pudo almacenar ({strerror}). Todo lo registrado está a salvo.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}: no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}: no es un archivo.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}: el disco devolvió otros bytes que los escritos.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Entries that would count no longer: {}</source>
        <translation>Entradas que dejarían de contar: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>Comprobando a qué afectaría…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>No se borra nada: lo que llegó queda en el registro de cambios y deja de contar aquí. Al importar otra vez el mismo paquete se recupera. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>Registros afectados: {records}, de los cuales desaparecen: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>Queda con el paquete en la lista</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Anular una importación</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Anular la importación</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Anulando una importación</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>Sus propias entradas en registros que llegaron con ella, que también se apartan: {}</translation>
    </message>
    <message>
        <source>{file} from {name}, taken in {time}</source>
        <translation>{file} de {name}, importado {time}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Copying evidence</source>
        <translation>Copiando evidencias</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>Todo lo de {file} ya estaba aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>No se cambió nada. Pida al remitente que lo cree de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>No se cambió nada. Pregunte a quien lo envió de cuándo es.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>No se cambió nada. Compare antes la huella {fingerprint}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Indique por qué se anula la importación.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>{file} se importó. Entradas nuevas: {new}. Archivos nuevos: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>Aquí no se conoce ningún dispositivo con la clave “{key}”.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>Varias claves tienen esta huella. Indique la clave completa.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>`team keys` muestra los que hay.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Auditors: what they owe and what came</source>
        <translation>Auditores: lo que deben entregar y lo que llegó</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>Último paquete recibido</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>versión {version}, {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>versión {version}, {time}, entradas: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}, llegó</translation>
    </message>
    <message>
        <source>{} (lead)</source>
        <translation>{} (líder)</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Expected of its questions</source>
        <translation>Previsto por sus preguntas</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Planificado (min)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>Planificado {planned}, usado {used}, aún necesario {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Aún necesario</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>Tiempos por sección</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>Usado es el tiempo entre sus registros; un silencio de más de un cuarto de hora cuenta como pausa. Lo aún necesario sigue su propio ritmo. Los minutos planificados se pueden escribir; 0 vuelve a lo que se prevé para las preguntas.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
</context>
<context>
    <name>ToAskDialog</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Add it to the note of {}</source>
        <translation>Añadirlo a la nota de {}</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir a la pregunta</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>Anotar otra…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>No hay nada que preguntar. Ctrl+Shift+Q anota algo desde cualquier lugar, tenga lo que tenga entre manos.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>Mostrar lo que ya se preguntó</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>Lo da por hecho con este desenlace (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>Por preguntar y quién lo hará</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
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
        <translation>Todas las auditorías</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>Auditoría en curso</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorías</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nueva auditoría…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>Páginas de la auditoría</translation>
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
        <translation>Compare con {name} por teléfono: en Equipo y paquetes, su equipo muestra estas palabras como propias. Solo si las seis coinciden es de ese equipo el paquete.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>Huella: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>Sé que se creó antes de que el dispositivo se diera de baja</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>Coincide: confiar en este dispositivo</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>Nadie puede saber quién lo creó, por lo que no se importa. Pida a {name} que lo cree de nuevo.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>El paquete se alteró después de firmarlo, o su firma es de otro paquete. No se puede importar. Pida a {name} que lo cree de nuevo y lo envíe por otra vía.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>Versión {version} del informe</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Quítelo antes allí.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>No se puede deshacer: {what} está en uso.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Deshaga antes eso.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>Se ha registrado trabajo en esta auditoría desde que se inició.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>{number} sigue emitido; los números se asignan una sola vez</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rehacer: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;Deshacer ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Deshacer: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Hecho: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>Responder en pocas palabras</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>Como mínimo {}.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>Como máximo {}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>No  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>Se desvía: valórelo con 2, 3, 4 o 5.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>Sí  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, las más recientes primero</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>guardada por primera vez</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} preguntas</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Grupos: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Asignadas a mí</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Práctica de ITIL 4</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Orden: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Guardar o cambiar vistas…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>Vistas guardadas; qué preguntas, en qué orden y en qué grupos</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">Secciones asignadas a usted o a nadie en particular</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Vista ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>Vista: vistas guardadas, norma, práctica, asignadas a mí, orden, grupos</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>Lo que tiene asignado; si no tiene nada, lo que no se asignó a nadie</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>Mías sin responder</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>No conformidades sin evidencia</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>El programa incluye una vista con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>Recuperar “{}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>Eliminar la vista (Del)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>Dar otro nombre a la vista (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Grupos: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Asignadas a mí</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>Nuevo nombre de “{}”</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>No conformidades</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>No conformidades sin evidencia</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de mejora</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Orden: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>Guardar lo que se muestra ahora como</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>Vistas de la lista de preguntas</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>High priority and the last question of a clause are never proposed. Questions left out are marked not sampled, and the report says so.</source>
        <translation>Las de prioridad alta y la última pregunta de un apartado nunca se proponen. Las preguntas omitidas se señalan como no muestreadas, y el informe lo indica.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>Señalar como no muestreadas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>Hay tiempo para {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>Seleccionadas: {count}, {saved}. Lo restante lleva aprox. {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Lo que puede esperar</translation>
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
        <translation>El registro de cambios del programa no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>Novedades de {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texto en la imagen</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>Qué muestra el número {}</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>Palabras del número {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>Entregue cada archivo a su auditor, en una memoria USB o por correo. Las palabras son para el teléfono: quien abre el archivo ve las mismas.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>Aún no hay nada asignado a nadie. Hágalo antes, en el plan, en Quién audita qué.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>Un paquete para &amp;todos</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>&amp;Un paquete para cada uno</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>Toda la auditoría tal como está aquí</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>Su parte: lo que necesitan para lo que tienen asignado</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>Lo que va en el paquete</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Crear paquetes</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}: nada asignado</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}: {questions}, plazo {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (la versión {version} ya está creada)</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} Comunique la frase de contraseña por una vía distinta de la del archivo.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palabras</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>Nombres de archivo con sus palabras y dígitos, para un mensaje</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>Archivos que no están en este equipo y por tanto tampoco en el paquete: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>En dígitos</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>Se creó un paquete</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>Paquetes creados</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>Paquetes creados: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>Figura en el paquete y se muestra antes de importarlo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  en palabras: {words}
  en dígitos: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>Solo las mías</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>Solo lo que tiene asignado, o todas las preguntas</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>Mostrar solo lo que tengo asignado</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>Suyas: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>Suyas: {questions} en {count} secciones</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>Suyas: {questions}, una sección</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}, todas respondidas</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}, plazo {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}, vencidas desde {time}</translation>
    </message>
    <message>
        <source>{yours}, {done} answered</source>
        <translation>{yours}, {done} respondidas</translation>
    </message>
</context>
<context>
    <name>_AuditDelegate</name>
    <message>
        <source>evidence: {}</source>
        <translation>evidencias: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>hallazgos: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. {answered} de {questions} respondidas, {findings} hallazgos</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + {count} más</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>1 pregunta depende de él</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>{} preguntas dependen de él</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>acciones {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>evidencias {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>en un grupo</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>sin apartado</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(aún sin título)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}, {}, {}, apartados {}, {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos planificados</translation>
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
        <translation>, no conformidades: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>asignada a {}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} answered</source>
        <translation>{name}: {done} de {all} respondidas</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
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
        <translation>Esperando a la cámara…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photo {}</source>
        <translation>Foto {}</translation>
    </message>
</context>
</TS>
