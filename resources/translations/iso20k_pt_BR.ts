<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>Aceita com comentário</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestada</translation>
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
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
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
        <translation>(ainda não descrita)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>Uma ação corretiva responde a uma constatação: abra a constatação e adicione a ação ali.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>Adicionar uma ação corretiva para {} {}</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>Adicionar para {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>Anexar a esta ação</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Anexar a {}</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Parte do auditado</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Ações corretivas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficácia</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>Preenche o seu nome e a data de hoje</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>Filtrar por palavra, responsável ou número</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>Filtrar as ações corretivas por situação</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>Filtrar as ações corretivas por palavras</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>Ir para a constatação {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Ir para as constatações</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>Histórico da ação corretiva</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Histórico de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vincular evidência existente…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>Nenhuma ação corretiva ainda</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>Ainda não implementadas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>Informe quem verificou, quando e com base em que evidência; depois dê o parecer.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>Verificação pela equipe de auditoria</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>Verificada por mim hoje</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>O que foi corrigido, por que ocorreu, o que evita a repetição.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>Retirar a ação corretiva</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>Sem ação corretiva:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>ação {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>responde a {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>em atraso {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} em atraso</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>{} foi retirada.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>alteração de uma versão mais nova</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>inclusão da ação corretiva {name}</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>inclusão: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>inclusão: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>adoção de outra versão da lista de verificação</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>resposta a %n pergunta</numerusform>
            <numerusform>resposta a %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>resposta à nota de revisão {name}</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>resposta a {name}</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>anexação de evidências (quantidade: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>anexação da evidência {name}</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>restauração da evidência {name}</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>restauração da constatação {name}</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>restauração: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>alteração: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>alteração: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>alteração: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>seções da constatação {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>remoção da resposta a {name}</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>remoção da resposta a %n pergunta</numerusform>
            <numerusform>remoção das respostas a %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>encerramento da nota de revisão {name}</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>conclusão sobre {name}</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>sinalização de %n pergunta</numerusform>
            <numerusform>sinalização de %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>sinalização de {name}</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>agrupamento da constatação {name}</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>agrupamento de constatações: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">atribuição do bloco {name}</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>atribuição de partes (quantidade: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>atribuição de {part} a {person}</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>nova permissão para sugerir {name} como a mesma</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>marcas em {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>desvinculação de evidências aqui (quantidade: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>desvinculação da evidência {name} aqui</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>nota em %n pergunta</numerusform>
            <numerusform>nota em %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>nota em {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>tempo planejado para {name}</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>registro da constatação {name}</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>remoção: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>remoção: {record} (registros: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>indicação de que {name} não é a mesma</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>indicação dos dados pessoais que devem constar</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>resolução de um conflito</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>resolução de conflitos (quantidade: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>resolução do conflito: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>resolução do conflito: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>assinatura do bloco {name}</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>nova assinatura do bloco {name}</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>início da auditoria {number}</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>retirada da constatação {name} do seu grupo</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>retirada de partes (quantidade: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>remoção da sinalização de {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>remoção da sinalização de %n pergunta</numerusform>
            <numerusform>remoção da sinalização de %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>retirada de {part} de {person}</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>desagrupamento de constatações: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>uso da evidência {name}</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>retirada da ação corretiva {name}</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>retirada da evidência {name}</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>retirada da constatação {name}</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} para %n pergunta</numerusform>
            <numerusform>{result} para %n perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versão</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>Adotar uma versão mais nova</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>Já respondidas e a perguntar de novo: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>Já respondida: perguntar de novo</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>Perguntar de novo: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>Lista de verificação a adotar</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Listas de verificação (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>Escolha um arquivo com a versão mais nova.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>Escolha uma pergunta para ver o que difere.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>Todas as respostas são mantidas. Desmarque as perguntas novas que esta auditoria não deve fazer.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>Ela pergunta exatamente o que a auditoria já pergunta.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pergunta nova</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>Versão mais nova de uma lista de verificação</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>Não é mais feita; não tinha resposta</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>Não é mais feita; a resposta é mantida</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lendo listas de verificação</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>Lendo listas de verificação…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lendo {}</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>A lista de verificação desta auditoria não está na biblioteca.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>Versão {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>A versão {} foi adotada; todas as respostas foram mantidas.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>{changed} alteradas, {added} adicionadas, {removed} não mais feitas, {kept} inalteradas</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>Esta lista de verificação é de outra norma; adote uma versão mais nova da mesma lista.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>Conforme, não conforme, …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Maturidade de 0 a 5</translation>
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
        <translation>Sim ou não</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>&quot;{text}&quot; não é sim nem não.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>&quot;{text}&quot; não é uma data.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>&quot;{text}&quot; não é um nível de maturidade.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>&quot;{text}&quot; não é um número.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>&quot;{text}&quot; não está entre as opções.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Inexistente</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Responda sim ou não.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Em melhoria</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Não conformidade maior</translation>
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
        <translation>Não conformidade menor</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Não amostrado</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OM</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidade de melhoria</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, não avaliado</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Repetível</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Remover a resposta</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>Use de 0 a 5.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Use uma destas opções: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>Escreva, por exemplo, 12 ou 12,5.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Escreva assim: 2026-10-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">Seção</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Conta de cliente</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Processo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Serviço</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Local</translation>
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
        <translation>Em grupos com títulos</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Últimas primeiro</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>Ordenar e agrupar as constatações</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>Ordenar e agrupar as constatações, agora por {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Sinalização</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizadas</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>Última vez: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Sem prática</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sem bloco</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>Sem resposta na última vez</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Não sinalizadas</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>Resultado da última vez</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
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
        <translation>Quem respondeu</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>Anexando arquivos: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>Anexando {}</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Não foi possível anexar: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>Imagem colada {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>Texto colado {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>Não há imagem, arquivo ou texto para anexar.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Esta janela está aberta somente para leitura; nada foi alterado.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>relendo para verificar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} de {total}, faltam {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>A &amp;quem</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>Sobre a pergunta {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>Por exemplo, quem aprova mudanças emergenciais à noite</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>Função ou nome; pode ficar em branco</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>Mostrar a lista ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Mostrar a lista…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>O q&amp;ue</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que perguntar</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>Função, depois Enter</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>Funções, não nomes. Enter anota uma entrevista feita agora ou vincula a que já existe com essa função.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>A perguntar: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>O que ainda falta perguntar, por pessoa (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>Adotar uma versão mais nova…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">Os auditores encontram os seus em Trabalho de campo, Exibição, Atribuídas a mim.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>Fatos sobre o local</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>Nenhuma pergunta desta auditoria depende de um fato.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>A auditoria guarda a sua própria cópia das perguntas; alterar os arquivos não muda nada aqui.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>Onde um fato não se confirma, as perguntas que dependem dele contam como não aplicáveis.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">Quem pergunta qual bloco</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versão {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>{} não mais feitas, mantidas pelas respostas</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Datas</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Locais</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;Contas de cliente</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Contas de cliente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>Verificações em campo, {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>Cracóvia, Cebu, trabalho remoto</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>Auditor líde&amp;r</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Auditor líder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>Outros &amp;auditores</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Outros auditores</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separados por vírgulas</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Serviços</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>Central de serviços, back office</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>Nele ficam o relatório e os textos iniciais da auditoria</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>As que entram na amostra</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>Tipo e número, se você não der outro nome</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Tipo de auditoria</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>Quem é auditado</translation>
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
        <translation>Concluída</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejada</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>C&amp;ritérios de auditoria</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>O&amp;bjetivos</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unidades organizacionais, serviços, locais, turnos e período abrangidos</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Escopo</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normas, políticas, contratos e leis usados como referência</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>O que a auditoria deve apurar</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>Auditoria de acompanhamento</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Análise de lacunas</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Auditoria interna</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>Auditoria de fornecedor</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(ainda não descrita)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>A manifestação e as ações corretivas são palavras do auditado, não do auditor.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>Adicionar ação corretiva</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Parte do auditado</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>Ação corretiva {}: {}. Ir até ela.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Ações corretivas</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>Nas palavras do auditado</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>prazo {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sem prazo</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sem responsável</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>Conta de cliente: {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>Determinar se o sistema de gestão de serviços está em conformidade com os critérios de auditoria e se está implementado e mantido de forma eficaz, e identificar oportunidades de melhoria.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>Entrevistas, observação do trabalho no local e análise de informação documentada e registros, orientadas pela lista de verificação &quot;{title}&quot;, versão {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>Local: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>A auditoria se baseia em amostras escolhidas por julgamento. Podem existir não conformidades que não foram encontradas; as amostras examinadas estão registradas em cada pergunta.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>as políticas, os planos e os procedimentos de gestão de serviços da própria organização; níveis de serviço acordados com clientes; requisitos legais aplicáveis.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}, seções 4 a 10 e Anexo A, com a Emenda 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}, seções 4 a 10, com a Emenda 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>Nenhuma câmera está conectada, ou o sistema não permite que este programa a use.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>Tirar fotos requer um componente opcional que não está instalado. Para instalá-lo: {}. Até lá, as fotos entram por arrastar e soltar, por Anexar ou pela pasta de entrada.</translation>
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
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Imagem ao vivo</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Espaço ou Enter</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Tirar outra</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>A câmera não funciona: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>1 arquivo novo na caixa de entrada</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>Vai para {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>Ver e anexar (Ctrl+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>a auditoria como um todo</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>{} arquivos novos na caixa de entrada</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Sinalização</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">&amp;Atribuir a</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>Uma linha para cada nota</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>Adicionar a &amp;entrevistados</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>Adicionar à a&amp;mostra</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>Adicionar a entrevistados (função)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>Adicionar à amostra examinada</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Adicionar à &amp;nota</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Adicionar à nota</translation>
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
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>Alterar uma pergunta</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>Alterar {} perguntas</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>Voltar a elas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Sinalização</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Por exemplo, 15 de 214 chamados encerrados</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">Atribuir a</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Sem sinalização</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">Ninguém em particular</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>Funções, não nomes</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">São atribuídos blocos inteiros: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} e outros, {count} no total</translation>
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
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Não mais feitas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalteradas</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>resposta mantida</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>perguntar de novo</translation>
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
        <translation>&amp;Listas de verificação</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>Filtrar por título, norma ou tipo</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrar as listas de verificação</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>Nenhuma lista de verificação corresponde.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Espaço, ou um clique na caixa, adiciona uma</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>Escolha uma na lista, importe um arquivo seu ou comece uma nova.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abrange</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>Nenhuma lista de verificação escolhida</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>vem com o programa</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>usada em {count} auditorias, a última em {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versão {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} de {whole} seções</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} perguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>Adicionar pergunta</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Adicionar bloco</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista de verificação…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>Copiar da biblioteca…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nova lista de verificação</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salva</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>Não salva: corrija antes o que está marcado.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>As perguntas ficam em blocos, e os blocos, um após o outro.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Lendo as versões</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>Salvando a lista de verificação</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>Esta lista de verificação tem alterações não salvas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>A versão {} está salva.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versões…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>O que foi digitado aqui e não foi salvo da última vez está de volta.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>uma pergunta sem identificador</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>cerca de {} min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salva</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>bloco {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>{count} a corrigir antes de salvar, primeiro em {where}: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} perguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation>Critérios de auditoria</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>Por exemplo: en</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
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
        <translation>Letras minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>Uma por linha: identificador = fato, por exemplo: cards = Aqui se aceitam pagamentos com cartão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>estimados a partir das perguntas</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>Prontidão para certificação</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>Verificação em campo</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Análise de lacunas</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>Auditoria integrada</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>Auditoria de sistema</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Espaço marca ou desmarca uma lista, letras filtram</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>Não utilizáveis</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation>Prontidão para certificação</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>Verificações em campo</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>Análises de lacunas</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>Último uso em {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>Auditorias de sistema</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usadas por último</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Suas próprias</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>versão {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>1 pergunta</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>cerca de {}</translation>
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
        <translation>{} perguntas</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>&quot;{kind}&quot; não é um tipo de resposta; tratado como resultado</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>&quot;{name}&quot; não pode ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>&quot;{name}&quot; é uma pasta.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>&quot;{name}&quot; está atribuído duas vezes.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>&quot;{name}&quot; está vazio.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>&quot;{name}&quot; não é um arquivo comum.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>&quot;{shown}&quot; (Also counts for) tem partes desconhecidas; elas foram omitidas</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>&quot;{shown}&quot; (Only if) não é uma condição desta lista de verificação; a pergunta sempre se aplica</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>&quot;{shown}&quot; não pode ser o identificador de uma lista de verificação.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>&quot;{shown}&quot; não é uma norma conhecida aqui;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>&quot;{shown}&quot; não é nada que uma coluna possa ser;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>&quot;{shown}&quot; minutos não são possíveis; foram usados os habituais</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>&quot;{text}&quot; ({name}) não é um número; omitido</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>Escolha uma biblioteca com requisitos.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>Escolha ao menos uma lista de verificação.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>Escolha cada lista de verificação uma só vez.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>Copie a lista de verificação para um arquivo comum.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>Exclua as planilhas e imagens que não fazem parte da lista de verificação, ou divida-a.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>O Excel guarda esta seção como a data {text}; lida como {best}</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>contém práticas ITIL 4</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>Junte várias colunas com +, como em evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>Confira a grafia do nome.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>Verifique se foi salvo e copiado por completo.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>Indique qual é a desejada.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>Nenhuma coluna com perguntas foi encontrada em &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>Nenhuma pergunta foi encontrada em &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>Só uma coluna pode ser &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>Same as aceita até 10 perguntas, como checklist/question; as demais foram omitidas</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>Indique qual coluna contém as perguntas.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Divida o arquivo.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>A lista de verificação &quot;{twice}&quot; aparece duas vezes.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>A atribuição de colunas guardada não pode ser lida.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>Há mais de {most} perguntas.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>Existem: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>Não há lista de verificação &quot;{id_or_path}&quot;.</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>Não há coluna &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>Não há arquivo &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>Não há linha de cabeçalho &quot;{shown}&quot;.</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>Não há nenhuma pergunta nele.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>Não há planilha &quot;{shown}&quot; com conteúdo.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>Não há nada a combinar.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>Escreva, por exemplo, question=C,clause=A,section=B,header=4.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>diretivas YAML (%) não são permitidas; apague esta linha</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>uma escolha precisa de 2 a 12 opções, aqui há {count}; tratada como texto</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>uma aspa é aberta na linha {value} e nunca fechada</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>um segundo documento começa aqui; mantenha um por arquivo</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>um valor se repete em mais de {max_columns} colunas</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>todas as seções são números do Anexo A sem a letra; lidas como A.5.1 e assim por diante</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>âncoras (&amp;{shown}) não são permitidas; apague-a ou ponha o texto entre aspas</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>fica enorme ao ser descompactado</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>não pode ser lido ({strerror}); confira as permissões</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>não pode ser lido como tabela ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>escolha uma biblioteca com um framework</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>seção &quot;{shown}&quot; lida como {label}</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>contém números de seções</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>feche-a ou apague-a</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>a coluna {letter}{name} não foi usada; está preenchida em {count} linhas com perguntas</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>condição &quot;{shown}&quot; omitida</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>continua a linha {row}</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>copie a tabela para uma nova pasta de trabalho, somente como valores</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>copie a tabela para uma planilha</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>exclua as que não fazem parte da lista de verificação</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>exclua o que vai além da lista de verificação</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>você quis dizer {word}?</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>duplicata da linha {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>exporte a biblioteca como YAML ou escolha outro arquivo</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>já informado na linha {line}; mantenha um dos dois</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>tem mais de {max_columns} colunas</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>tem mais de {max_rows} linhas</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>contém milhares de partes</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>o identificador &quot;{shown}&quot; passou a ser {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>importe-o como pasta de trabalho comum</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>está danificado ou não é uma pasta de trabalho ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>está danificado ou não foi copiado por completo</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>é maior que 1 MiB; divida a lista de verificação</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>não é UTF-8 (byte {data:#04x} aqui); salve o arquivo como UTF-8 no seu editor</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>está compactado de forma incomum</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>está protegido por senha</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>está salvo como UTF-16 ou não é texto; salve-o como UTF-8</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>é a norma da própria pergunta; informe a seção lá ou apague isto</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>seus grupos se combinam de {count} maneiras, demais para condições; foram omitidos</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>conhecidas: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>omitida manualmente</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>textos mais longos ao lado das perguntas</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>chaves de mesclagem não são permitidas; escreva os campos por extenso</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>mais de {max_values} valores; divida a lista de verificação</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>mais de {max_values} valores; divida o arquivo</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>mais de {most_sections} blocos; foram usados títulos mais amplos</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>contém nomes de normas</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>cita também {same}; contada somente para {main}</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>mais de {max_depth} níveis de aninhamento</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>mais de {max_depth} níveis de aninhamento; uma lista de verificação precisa de seis</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>sem texto de pergunta</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>nenhuma planilha tem as colunas {needed} na primeira linha</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>nenhuma planilha do modelo com perguntas</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>não é YAML: esta linha está recuada com tabulação; use espaços</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>não é YAML: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>não é YAML: {said}; confira aqui recuo, aspas e dois-pontos</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>não é YAML: {what}; confira aqui recuo, aspas e dois-pontos</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>abra-o no Excel e salve-o novamente</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>abra-o no Excel e salve-o como .xlsx</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>recoloque os nomes na primeira linha da planilha &quot;{question_sheet}&quot;</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>vai até a célula {column_letter}{value}; é grande demais</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>cabeçalho repetido</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>salve-o como UTF-8 em um editor</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>salve-o sem senha</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>salve a tabela como nova pasta de trabalho</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>salve a tabela como .xlsx ou .csv</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>o bloco &quot;{title}&quot; tem {count} perguntas; dividido em partes de {most_questions}</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>título de bloco</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>curto e diferente em cada linha</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>divida o arquivo</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>a norma &quot;{shown}&quot; não é conhecida; tratada como própria</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>tags ({shown}) não são permitidas; apague-a ou ponha o texto entre aspas</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>tags ({tag}) não são permitidas; apague-a ou ponha o texto entre aspas</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>o alias *{name} não remete a nada que possa ser repetido; escreva por extenso</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>o arquivo está vazio; comece com format: iso20k-checklist/1</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>o próprio arquivo indica a norma, {standard_titles}; ela foi mantida</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>a biblioteca tem outros frameworks, não importados: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>o nome de um campo é uma lista ou um mapeamento; ponha o texto entre aspas</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>a pergunta tem {count} caracteres; o restante está em o que procurar</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>a pergunta é longa demais; o restante está em o que procurar</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>os mesmos poucos textos curtos se repetem</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>o texto tem {count} caracteres; o restante está em o que procurar</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>há um byte NUL aqui; o arquivo está danificado ou não é texto, salve-o como texto UTF-8</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>há um caractere de controle (U+{ord:04X}) aqui; redigite esta linha</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>há um caractere de controle aqui; redigite esta linha</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>não há framework com requisitos nesta biblioteca, somente: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>não há nenhuma pergunta nele</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>não há tradução &quot;{shown}&quot;; traduções: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>este é um arquivo do Word ou do PowerPoint</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>isto é uma pasta; indique um arquivo de lista de verificação dentro dela</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>isto é uma página da web, diga o nome o que disser</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>esta é uma pasta de trabalho no formato XML de 2003</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>isto não é um modelo de lista de verificação; falta a linha Format na primeira planilha</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>isto não é texto nem pasta de trabalho</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>isto não é um arquivo comum; copie a lista de verificação para um</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>isto é {kind}, não uma lista de verificação; salve-a como texto YAML</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>isto é {what}, não uma tabela</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>título acima da tabela</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>atualize o programa ou escreva {format}</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>escreva uma</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name} é longo demais; cortado a partir de &quot;{shown}&quot;</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>{numbers} aparecem mais de uma vez; os identificadores foram feitos a partir das seções</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} já foi informado na linha {lines}; mantenha um</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what} é longo demais; cortado a partir de &quot;{shown}&quot;</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… e ao menos mais {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… e mais {count}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(não existe mais)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>Adicionar uma seção</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Adicionar seção</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>Número da seção ou palavra do título, por exemplo 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>Seções correspondentes</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>Não citar mais {}</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>Remover a seção {} {}</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>“{}” não é uma seção da ISO/IEC 20000-1:2018. As seções vão de 4.1 a 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>O que foi digitado por último não pôde ser salvo.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Coluna {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Informação documentada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>Identificador ou número</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>Confira esta: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>Número da linha com os títulos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Linha dos títulos</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>Bloco ou processo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
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
        <translation>O que é cada coluna</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>fora da lista de verificação</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} de {all} perguntas</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>{} feitas uma só vez para várias normas</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>{} feitas uma só vez para duas normas</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>{} feitas uma vez em vez de duas</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>&amp;Todas as auditorias</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>Au&amp;ditoria</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Fazer &amp;backup agora</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Texto maior</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Alterar &amp;teclas…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>Alterar a se&amp;leção…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Listas de verificação…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Cores &amp;escuras</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>E&amp;ncerrar a entrevista</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exportar relatório…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;Localizar na lista</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>&amp;Sinalizar esta pergunta</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>Modo de &amp;campo</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>&amp;Ir para a seção…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>&amp;Histórico desta auditoria…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>&amp;Caixa de entrada de fotos e arquivos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Cores c&amp;laras</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Nova auditoria…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>&amp;Próxima pergunta sem resposta</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Colar como evidência</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>Te&amp;xtos-modelo para esta constatação…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>Pergunta ant&amp;erior sem resposta</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>Registrar &amp;constatação a partir desta pergunta</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>&amp;Restaurar layout da janela</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>I&amp;gual à última vez</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Pesquisar em tudo…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>Enviar ao lí&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>Uma seção, um item ou um número desta auditoria</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>Uma auditoria concluída para experimentar tudo, em pasta própria</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>Um pacote com o que foi feito aqui</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>Uma segunda janela neste espaço de trabalho, por exemplo em outra tela</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>Anexar evi&amp;dência a esta pergunta…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>Adicionar um arquivo a esta evidência</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Adicionar itens</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>Após inserir um: sem mais marcadores</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>Após inserir um: o próximo marcador</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>Responder sem sair da nota</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>Seta, caixa, texto</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>Conforme o exigido, ir para o próximo item</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>Anexar a imagem, os arquivos ou o texto da área de transferência</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>Voltar à pergunta depois ou remover a sinalização</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidação</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>Copiar o banco de dados para os backups do espaço de trabalho e verificar a cópia</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>Desvio, escrever a nota do item</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>Oito passos que se marcam sozinhos à medida que você os faz</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>Todos os comandos por algumas de suas letras</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Todas as teclas em uma folha</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>Tudo o que perguntar, por pessoa</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>Evidência que fica onde está: um chamado, uma pasta física, um equipamento</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Trabalho de campo</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrar a lista por palavras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>Para os auditores: o que lhes foi atribuído, ou a auditoria inteira</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>Do que foi alterado de volta às notas</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>Ir para o relatório e suas exportações</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>Ir para as palavras que um revisor comentaria</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>Ir ao objeto da nota; na resposta: concluir</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>Atribuir as perguntas selecionadas a um auditor, com prazo</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>Atri&amp;buir a seleção a…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>Em uma constatação</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Na nota</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Entrevist&amp;as…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>Maior, menor, imagem inteira</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>Ver pacotes da equipe ou importar recibos</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>Examinado ou não</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>Marcar ou tarjar a imagem</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>Marcas em uma imagem</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>Mover; Ctrl: dez passos; Shift: redimensionar</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>Próximo co&amp;mentário da revisão</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nova &amp;janela</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>Arquivos novos na pasta do seu celular ou câmera</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Próximo &amp;painel</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>Próximo con&amp;flito</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>Próxima pergunta s&amp;inalizada</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>Próximo item, um novo após o último</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Próxima marca</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Não usar mais aqui</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>Não aplicável, ir para o próximo item</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>Não determinado, ir para o próximo item</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>Anotar algo a perguntar, sem sair do que está em mãos</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>Número com uma linha de texto</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>Uma pergunta por vez, grande o bastante para ler e tocar em pé</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>Abrir pa&amp;cote…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>Abrir ou criar um espaço de trabalho em outra pasta</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>Abrir a auditoria de &amp;exemplo</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>Outras teclas para qualquer comando, ou nenhuma tecla de uma só letra</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>Painéis, colunas e janela como no primeiro dia</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>Colocar uma marca ou escrever o seu texto</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>Minutos planejados, usados e necessários de cada bloco</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>Pergunta sinali&amp;zada anterior</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflito anterior</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Perguntas a deixar de fora para que o resto caiba, a menor perda primeiro</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>Perguntas, notas, constatações, evidências e pessoas, enquanto você digita</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>&amp;Referência sem arquivo…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tarjar</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>Comentar o que está em mãos ou devolvê-lo ao auditor</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Remover a marca</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>Resultado, sinalização e textos de todas as perguntas selecionadas</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">Resultado, sinalização, textos e atribuição de todas as perguntas selecionadas</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>Devolvido a mim…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>Textos-modelo reutilizáveis para esta parte</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>Textos reutilizáveis para as seções da constatação</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notas de revisão</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Nota de revisão…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;menor</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>Salvar relatório de &amp;problema…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>Salvar e ir para a próxima pergunta sem resposta</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>Blocos, perguntas e detalhe, um após o outro</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>Selecionar, mover e redimensionar</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>&amp;Mostrar a pasta do espaço de trabalho</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>Iniciar uma auditoria a partir de uma lista de verificação</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>Iniciar entre&amp;vista…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>Tirar &amp;foto…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Remover a resposta</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>Adotar a resposta da última auditoria onde a pergunta não mudou</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Remover o item</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>Remover o resultado do item</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>A biblioteca: ver, importar, editar, exportar</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>A lista de auditorias deste espaço de trabalho</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>A próxima pergunta à qual você quer voltar</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>O relatório, ou papéis de trabalho para preencher à mão, em páginas</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>Tempos por &amp;bloco…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>Tempo resta&amp;nte aqui…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>Perg&amp;untar depois…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>Até quando há tempo para as perguntas exibidas</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>Versões que divergem, lado a lado; F8 em Consolidação</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>Versões, contagens e o log de erros, nada das suas auditorias; você mesmo o envia</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>&amp;O que pode esperar…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>O &amp;que falta perguntar…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>O que os revisores lhe devolveram, item por item</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>O que você responder a partir de agora não faz parte dela</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>Quem fez o quê, quando, de quê para quê</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>Quem é entrevistado; o que você responder nesse tempo fica anotado como perguntado a essa pessoa</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>Quem foi entrevistado, em que função, quando e sobre o quê</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>Com a câmera deste computador, para o que está em mãos</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>&amp;Gerar pacotes…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Escrever a resposta</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Escrever a legenda</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>Escrever a nota; corrigir o número</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>Andamento da auditoria</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>Esboçar texto a partir das contagens</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>Campos em conflito: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>Preenche o texto somente se estiver vazio</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>Constatações registradas: {major} não conformidades maiores e {minor} menores, {ofi} oportunidades de melhoria, {positive} boas práticas.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Ir aos conflitos</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>Em que medida os critérios são atendidos, com os números que o sustentam</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>Se não há nada a relatar, diga que não há nada.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>Tipo em conflito</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>Atendidas, por seção</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>De {applicable} perguntas avaliadas, {met} ({share} %) estão atendidas.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflitos em aberto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>Perguntas sem resposta: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>Perguntas não amostradas: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>Os requisitos não são totalmente atendidos em: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>O relatório pode ser emitido quando eles estiverem resolvidos ou quando disser por que não estão.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
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
        <translation>Estritamente confidencial</translation>
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
        <translation>Comparar as versões de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>Em conflito: {}. Nenhuma versão é mostrada até que seja resolvido.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Ver todas as versões lado a lado e resolver o conflito</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>Escolha outra regra ou resolva-os um a um.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>Compare as versões e resolva-o em Consolidação, Conflitos.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Não é um texto.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>É registrado uma única vez.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>Mantido e editado: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Veja as versões de novo.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Marcas: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>Mais de uma versão é dessa pessoa.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>Nenhuma das versões é do auditor ou do autor.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>Nenhuma das versões é do auditor líder.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>Nenhuma das versões é dessa pessoa.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>Nada foi registrado. Veja todas as versões e depois decida.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Perguntas: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>Informe se o registro é retirado ou mantido.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>Informe de quem é a versão que deve valer.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>Informe por que é resolvido assim.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>Resolva-o em Consolidação, Conflitos; depois exporte de novo.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>Essa versão de {field} não vale mais.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>A lista mostra os que estão.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>O texto mais longo</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>A versão mais nova pelos relógios dos autores, que podem estar errados</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>O motivo permanece no histórico.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>A regra não decide nenhum destes conflitos.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>A versão de uma pessoa</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>A versão do auditor a quem foi atribuído ou, na falta, do autor do registro</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>A versão do auditor líder</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>Este campo não está (mais) em conflito.</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>Título em conflito</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>Duas versões têm o mesmo comprimento.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>Duas versões têm a mesma hora.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>Retire o registro com um motivo e registre-o de novo.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>Retirado ou mantido</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retirado: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>cópia {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>esta cópia</translation>
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
        <translation>{field} está em conflito; nada foi alterado.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>{field} é registrado uma única vez, por isso nenhuma das versões pode ser escolhida.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>{field} aceita uma das suas versões ou nada.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}, {field}: outra versão chegou enquanto você decidia.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>Todos os auditores</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Todos os tipos</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Todos os blocos</translation>
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
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>Os conflitos chegam com os pacotes da equipe</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>Conflitos: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>Decidir depois  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>Editar um texto  E</translation>
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
        <translation>Filtrar por bloco</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>Passar ao próximo conflito; este permanece</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Ir ao registro</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>Ir a {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>Histórico ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>Histórico por trás desta versão</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Deixar vazio</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>Nenhuma das versões: o campo deve ficar vazio</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Novo: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>Não está mais lá: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Nada está em conflito</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>Não há base comum a ambas</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>Uma regra para todos os listados; antes mostra como cada um ficaria</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>Um texto com todas as versões sob os nomes dos autores</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>Imagem da evidência {}</translation>
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
        <translation>Motivos recentes</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>Registrar este texto  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>Registrado uma única vez: retire o registro com um motivo e registre-o de novo.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>Informe o motivo e pressione Enter.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>Resolver por regra…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>Adotar esta  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>Adotar a versão {number}, {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipe e pacotes</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>Esta versão deve valer; o motivo é solicitado</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>Quando duas pessoas alteram a mesma entrada sem ter visto as palavras uma da outra, as duas versões ficam aqui lado a lado até que alguém resolva o conflito com um motivo.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>Por que é resolvido assim; permanece no histórico</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>Escrever um texto próprio a partir das versões</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>Versão de {author}, restaurada ao desfazer ({person})</translation>
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
        <translation>{record}, {field}, versões de {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>{} de {} conflitos listados</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisão</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipe e pacotes</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>O que há para resolver</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>Copiar 1 pergunta</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>Copiar da biblioteca</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>Copiar {} perguntas</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>Filtrar por seção, identificador ou palavra</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrar as perguntas</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Abrindo a lista de verificação</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lendo a biblioteca</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>Salvar relatório de problema…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>O programa encontrou um erro inesperado.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>O ocorrido foi gravado em {} (sem nada da auditoria).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>O que a linha no rodapé da janela indica como salvo está seguro. Você pode continuar trabalhando.</translation>
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
        <translation>dezembro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>o relógio do dispositivo de gravação</translation>
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
        <translation>{first} a {last} de {month} de {year}</translation>
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
        <translation>Decidir em lugar do auditor líder?</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>O auditor líder desta auditoria é outra pessoa. A sua decisão é registrada com o seu nome e com a indicação de que você decidiu em lugar dele.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; e algumas letras de um comando</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>Uma seção como 8.6.1 leva à sua primeira pergunta sem resposta</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>Um item ou número como 8.6.1-03 ou NC-2026-003 aparece no topo</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>Seção, item ou número, por exemplo 8.6.1 ou A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Enter vai até lá. Ctrl+Enter vai até lá e permanece aqui. Esc volta.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Enter abre. Ctrl+Enter abre e permanece aqui. Esc volta. &gt; lista os comandos.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Enter executa o comando. Esc volta. Sem &gt; pesquisa-se em tudo.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>Menos palavras ou menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Encontrados: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Ir para a seção</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Pesquisas recentes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>Pesquisar perguntas, notas, constatações, evidências, pessoas</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>Mostrar todos os tipos de novo</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>A pesquisa falhou: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>Esta auditoria não pergunta nada sobre {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>O que se pode digitar</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>O que foi retirado não é encontrado; está no histórico da auditoria.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>Palavras, ou seus inícios: todas devem estar presentes</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>Decidido em lugar do auditor líder</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>Deixe o auditor líder decidir ou declare que você decide em lugar dele.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>Nada foi concluído sobre esta pergunta.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>Os auditores não divergem nesta pergunta.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>Quem decide é o auditor líder desta auditoria, e essa é outra pessoa.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>{name} respondeu desde então</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>{name} alterou a resposta desde então</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>{name} alterou as anotações desde então</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>{name} removeu a resposta desde então</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>Alteradas desde a decisão: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>Decidir assim</translation>
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
        <translation>Decisões em conflito: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">Documentos e registros vistos</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>Lá cada auditor responde no próprio papel de trabalho</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>Evidências vinculadas por outros</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Trabalho de campo</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Ir à pergunta</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">Entrevistado (função)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>Manter como opinião divergente</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>Mantida como opinião divergente por {name}. {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>Mantidas como opinião divergente: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>Exige um resultado e um motivo; as duas respostas permanecem (Enter)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>Nenhuma evidência vinculada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>Perguntas avaliadas de forma diferente</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo da decisão</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">Amostra examinada</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>Mostrar em Trabalho de campo (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Continua valendo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>Adota esta resposta como decisão; o motivo é solicitado</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>Os auditores não divergem</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>A pergunta volta a ficar sem decisão</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>O relatório imprime o parecer de cada auditor, com a sua declaração, se houver (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>A mesma decisão com o mesmo motivo, sobre as respostas como estão agora (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>Já concordam.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>Divergem no resultado.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>Divergem no valor.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>Divergem no parecer para {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>Duas decisões se contradizem; resolva-as em Conflitos.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>Sem decisão: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>O que levou à decisão, ou a declaração para o relatório</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>Quando dois auditores avaliam a mesma pergunta de forma diferente, as duas respostas ficam aqui com suas evidências. O auditor líder decide com um motivo ou a mantém como opinião divergente para o relatório.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · seção {clause} · {section}</translation>
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
        <translation>Adicionar destinatário</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>Por exemplo, PDF, cópia em papel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>Ninguém recebe o relatório ainda.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>mesma evidência ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>mesmo arquivo ({one} e {other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(ainda sem título)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>Já em um grupo: {}. Agrupar acrescenta as outras a ele.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>Não sugerir mais as constatações marcadas umas às outras</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>Dizem o mesmo?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constatações</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>Lá também é possível agrupar constatações</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>Constatações: {findings}. Locais: {sites}. Cada uma conta como constatação própria.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>Agrupar as constatações marcadas</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>Agrupadas por várias pessoas ao mesmo tempo; também chamado: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>Grupos: {groups}, constatações neles: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>Unir os grupos?</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>Permitir de novo que sejam sugeridas umas às outras</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Podem ser a mesma</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Natureza da falha</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>Nenhuma constatação parece duplicata</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Nenhum motivo foi informado.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>Não são a mesma: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Evidência objetiva</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>Prováveis duplicatas e grupos</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>Provavelmente a mesma: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lida primeiro</translation>
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
        <translation>Mostrar esta constatação na sua página</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>Mostrar {number}</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>Retirar todas as constatações deste grupo</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>Retirá-la do grupo; as outras permanecem juntas</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>Retirar {number} do grupo</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>A constatação do grupo que se lê primeiro (setas)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Estas não são a mesma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Título do grupo</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>Desmarque o que não pertence a elas</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>Quando vários auditores constataram o mesmo, sugere-se aqui agrupar suas constatações. Um grupo é um título sobre elas: cada uma mantém autor, texto e evidências e conta para o seu local.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>Por que dizem o mesmo, ou por que não (pode ficar em branco)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}: alguém indicou que não são a mesma. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} é uma das que dizem o mesmo</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>{number} é lida primeiro</translation>
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
        <translation>Não eficaz</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Ainda não verificada</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
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
        <translation>Corrija uma das datas.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>O período seria de {first} a {last}, que termina antes de começar.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>Informe onde está o item, por exemplo um número de chamado ou a posição na estante.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>Anexando…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Anexando… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>O que comprova</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>executável</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Todos os arquivos são os originais, byte a byte, com os dados de local, câmera e autor com que chegaram.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Todos os arquivos, exceto as imagens marcadas indicadas abaixo, são os originais, byte a byte, com os dados de local, câmera e autor com que chegaram.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>Evidências de uma auditoria: {count} arquivos.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>Omitidos, porque seus dados de local e câmera não puderam ser removidos com certeza:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>Não removido: o que vídeos, áudios, arquivos PDF, do Office e outros dizem sobre local, dispositivo e autor, e o que se vê na própria imagem.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>As fotos foram copiadas sem dados de local, câmera, hora e autor (EXIF, GPS, XMP, IPTC, comentários). JPEG, PNG, WebP e GIF mantêm os pixels inalterados; HEIC e AVIF foram gravados como JPEG de qualidade {quality}; TIFF foi regravado sem perda.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>Imagens marcadas ou tarjadas; a cópia substitui o original, e o que está em preto foi removido dela definitivamente:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>A pasta {folder} as contém como foram recebidas: ali se vê o que foi tarjado.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>Os originais permanecem no cofre da auditoria. Onde uma cópia difere, o original é indicado pelo SHA-256, aqui e em {manifest}:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>Estes arquivos podem ser executados ou levar a outro lugar. Não os abra:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>Para verificar que nenhum arquivo foi alterado desde esta exportação: sha256sum -c {manifest} nesta pasta.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>SHA-256 do original {original}, SHA-256 da cópia {sha256}</translation>
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
        <translation>Mais um arquivo desta evidência, sob o mesmo número</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar arquivo…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>Adicionar mais um arquivo a esta evidência</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Setas, caixas, números e tarjas em uma cópia da imagem (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Câmera: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>Dados sobre {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>Marcar ou tarjar a imagem {}</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Marcar ou tarjar…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>Abrir uma cópia de {}</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Abrir a cópia marcada</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>Abrir a cópia marcada de {}</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>Imagem: {} × {} pixels</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>Posição no arquivo: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Recebido: {}</translation>
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
        <translation>Tamanho: {} ({} bytes)</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>Obtido em, segundo o arquivo: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>O próprio item está em: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Tipo: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>Retirar o arquivo {}</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Retirar este arquivo</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. As exportações contêm a cópia com SHA-256: {first} {second}</translation>
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
        <translation>Outro</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Físico</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de tela</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>Evidências no pacote</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">arquivo faltante</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (já está aqui)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>Executável, nunca aberto.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>Evidência {number}, {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>Arquivos: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}, sendo anexado, {} %</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>0 de {} evidências correspondem.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>Adicionar um arquivo a {}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Adicionar evidência</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Adicionar referência…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>Uma constatação emitida se apoia nela: por que é retirada?</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Setas, caixas, números e tarjas em uma cópia da imagem (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>Anexar à auditoria</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>Anexar à auditoria ou adicionar a {}</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>Anexados: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Anexando… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>Copia todas as evidências para uma pasta, com uma lista de SHA-256 que qualquer um pode verificar</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>Não retirar a evidência</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>Evidência que não tem arquivo aqui: um chamado, uma pasta física, um equipamento (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar evidências…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportando evidências</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>Filtrar por palavra, número ou nome de arquivo</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>Filtrar as evidências por tipo</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>Filtrar as evidências por palavras</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir para {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>Histórico da evidência</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Histórico de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>Marcar ou tarjar a imagem desta evidência</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Marcar ou tarjar…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>Nenhuma evidência ainda. Solte arquivos aqui, adicione arquivos ou anexe-os a uma pergunta em Trabalho de campo.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Imagem da evidência</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>Motivo para retirar a evidência</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Sustenta</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>Ainda não sustenta nada</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>Ainda não sustenta nada: vincule-a a partir de uma pergunta, constatação ou ação.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Obtida em</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>Retirar a evidência</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>Retirar a evidência por este motivo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (executável)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>{} arquivos, um leia-me e um manifesto estão em {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>{} foi retirada; o arquivo permanece no cofre, e o histórico o comprova.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>Adicionar um arquivo a {}</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>Adicionar um arquivo a {}…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Anexar evidência</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>Anexar arquivos como evidência</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Anexar aqui</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>Anexar a imagem, os arquivos ou o texto da área de transferência (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>Anexar ou adicionar a {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anexar…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>Escolher arquivos (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>Solte arquivos aqui, cole com Ctrl+V ou escolha Anexar</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Editar legenda</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Enter abre, F2 edita a legenda, Insert adiciona um arquivo, Del deixa de usá-la aqui</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>Evidências · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>Mais sobre evidências</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Não usar mais aqui</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>Abrir &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir uma cópia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>Colar da área de transferência como evidência</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>Foto, referência e o que se pode fazer com a miniatura escolhida</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>Referência sem arquivo…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Parar de anexar</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>Tirar foto…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} não tem arquivo aqui; está em: {}</translation>
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
        <translation>Executável, nunca aberto. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>Em posse de: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Recebida: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>Obtida: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
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
        <translation>&quot;{digest}&quot; não é um SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>&quot;{key}&quot; não é uma chave pública.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>&quot;{recipient}&quot; não é uma chave para a qual criptografar (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>&quot;{word}&quot; não é nenhuma das palavras usadas para isto.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>Um pacote não pode conter mais de {limit} arquivos.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>Uma entrada da cópia {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>Peça de novo as seis palavras ou os doze dígitos.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>Peça a frase secreta ao remetente, de preferência por telefone e não por e-mail.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>Peça ao remetente que o gere para este dispositivo ou com uma frase secreta.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>Verifique as permissões dessa pasta ou indique outra na variável de ambiente ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Verificando o pacote</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>Escolha um arquivo cujo nome termine em .i20k.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>Escolha outra pasta ou libere espaço. Nenhum pacote foi gerado.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>Descriptografando o pacote</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>Criptografe com uma frase secreta ou para dispositivos, não ambos.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrada {seq} da cópia {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Deixe uma delas de fora.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>Indique um espaço de trabalho, um pacote, ou uma pasta ou um zip exportado.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>Nenhum pacote foi gerado. Verifique o disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>Nenhum pacote foi gerado. Envie o que é novo desde a última vez.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>Nenhum pacote foi gerado. `workspace check` informa o que está danificado.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>Nenhum pacote foi gerado. `workspace check` informa qual é a evidência.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>Até lá, nada é confiável. Restaure-o de um backup das suas configurações, ou mova-o para outro lugar e confirme de novo as chaves da sua equipe.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nada foi alterado. Peça ao remetente que gere o pacote de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>Nada foi alterado. Verifique o disco ou pen drive em que ele está e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>Nada foi alterado. Libere espaço e abra-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>Nada foi alterado. Peça que o enviem de novo ou copie-o mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>Nada foi alterado. Peça que o enviem como arquivo, criptografado sem --armor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>Nada foi alterado. Digite-a de novo; maiúsculas e espaços contam.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>Nada foi alterado. Atualize este programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>Uma das chaves informadas não é uma AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>Payload-Oxum está faltando ou não confere</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>Restaure-o de um backup das suas configurações. Se não houver, mova-o para outro lugar: uma nova chave é criada, cuja impressão digital deve ser informada aos demais.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>O disco devolveu bytes diferentes dos que foram gravados.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>O original {sha256} está faltando.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>O original {sha256} não é o que era quando foi anexado.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>O pacote não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>O pacote está danificado: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>O pacote está criptografado para outros dispositivos, não para este.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>O pacote está criptografado na forma para textos de e-mail (armor).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>O pacote está criptografado com uma frase secreta.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>O pacote não está assinado.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>O pacote é recusado: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>O pacote está assinado, mas falta a chave pública.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>O pacote precisa de {needed} MB, mas o disco de {folder} tem apenas {free} MB livres.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>O pacote foi feito por um programa mais novo ({program}) e precisa de um assim para ser lido.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>O pacote foi assinado com uma chave diferente da do remetente que indica.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>A frase secreta não é aquela com que este pacote foi criptografado.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>A chave pública do pacote não pode ser lida.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>A assinatura não confere: o pacote foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>Não são seis palavras nem doze dígitos.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Gravando o pacote</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>uma pasta nele tem conteúdo</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>um selo indica uma entrada {seq} da cópia {replica} diferente da que existe</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json: &quot;{where}&quot; está faltando ou não é como deve ser.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>não pertence a um pacote</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>tem uma chave duas vezes</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>tem um nome que não é permitido</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>tem um número que não é inteiro</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>tem um número grande demais</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>é um link ou outra coisa que não é um arquivo</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>é um link, que não é seguido</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>é um selo cuja assinatura não confere</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>está criptografado ou compactado de uma forma não permitida</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>é maior que {limit} bytes</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>é mais longo que {limit} bytes</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>está aninhado demais</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>não é uma entrada desta cópia</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>não é um hash com nome</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>não é um hash com nome, ou indica um arquivo de novo</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>não é um selo</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>não termina, como se o arquivo estivesse cortado</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>não está no pacote</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>não está listado em {manifest}</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>não é um único objeto JSON</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>não é o de um bag da versão 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>não é o lugar de uma entrada</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>é um selo a mais</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está lá duas vezes</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>não continua nada, mas não é a primeira</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>tem mais de {limit} arquivos</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>não é um arquivo zip</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>é a primeira, mas continua outra entrada</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>está lá duas vezes</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>está depois de uma entrada posterior</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>seu diretório não pode ser lido</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>seu diretório é grande demais</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>seu conteúdo criptografado foi adulterado ou cortado</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>falta o seu final, ou algo vem depois dele</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>suas entradas têm mais de {limit} MB</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>seus arquivos não estão em uma só pasta</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>seu número não é o seguinte</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>tentar sua frase secreta exigiria memória demais (2^{work}, no máximo 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>indica entradas mais novas da cópia {replica} diferentes das que existem</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>indica números diferentes dos que existem</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>há algo antes do seu primeiro arquivo</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>a entrada anterior não está lá</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>o cabeçalho da sua criptografia não pode ser lido</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>os tamanhos de {file} diferem</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>descompactado, tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>foi adulterado</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>{file} não pode ser descompactado</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} é um link</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} não está como foi gravado</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} não está onde deveria estar</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>{file} ficaria mais de {ratio} vezes maior</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>{file} ficaria grande demais para um pacote.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, linha {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}: não pode ser lido nem gravado ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}: não é uma lista de chaves confiáveis.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}: não é a chave de um dispositivo (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: não é um arquivo.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}: não contém uma lista de hashes (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: não existe tal arquivo ou pasta.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: não existe tal arquivo.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}: não pode ser gravado ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>&amp;Manter dados de local e câmera nas fotos</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>Todas as evidências são copiadas para esta pasta:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidências</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>Exportar evidências para</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>As fotos são copiadas sem dados de local, câmera, hora e autor; o registro os mantém. JPEG, PNG, WebP e GIF mantêm seus pixels; HEIC e AVIF viram JPEG. O manifesto indica o SHA-256 de cada original ao lado do da cópia.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>As cópias são os originais, byte a byte. As fotos podem revelar onde e quando foram tiradas, com que dispositivo e por quem.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>As cópias são então os originais, byte a byte</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>As perguntas que dependem de um fato são feitas onde ele é verdadeiro ou ainda desconhecido, e contam como não aplicáveis onde não é. As respostas podem ser alteradas em Plano.</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>As perguntas escolhidas não dependem de fatos sobre o local.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Comparar as versões de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>Em conflito: {} versões</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>Em conflito; compare as versões</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">Manter esta versão</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">Manter esta versão de {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Ver todas as versões lado a lado e resolver o conflito</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">Duas versões divergem; esta é uma delas</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>Nenhuma evidência está anexada a {item} ainda. Anexe com {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>Nada foi adotado: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>Adotadas da última vez: {taken}. Não adotadas: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>Adotadas da última vez: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>não se aplica nesta auditoria</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>já tem resposta</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>agora se responde de outra forma</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>o texto mudou desde então</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>nenhuma auditoria anterior a respondeu</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>os auditores divergiram na última vez</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>Todas as perguntas desta lista estão respondidas.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>Nenhuma pergunta desta lista está sinalizada.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>Nenhuma pergunta corresponde.
Pressione Esc na lista para limpar o filtro.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>pergunta {}</translation>
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
        <translation>Respondidas sem evidência anexada</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>Como na lista de verificação de novo</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>Auditores responderam de forma diferente; o auditor líder conclui</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>Filtrar por palavras ou seção</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>Filtrar perguntas por palavras ou seção</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizadas</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sem evidência</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>Remover o filtro: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>Remover o filtro {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Não conformidades</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Não conformidades sem evidência</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OM</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de melhoria</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>Perguntas às quais você quer voltar</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>Mostrar as outras de novo</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>Versões da resposta divergem; resolva-as em Conflitos</translation>
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
        <translation>Seção</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>Dia do registro</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Sem seção</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
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
        <translation>Constatação {number}, {kind}: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>Constatações · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Ainda sem título</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Registrar constatação</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>Iniciar uma constatação com seção, nota e evidência desta pergunta (F na lista)</translation>
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
        <translation>1 campo em conflito</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>1 pendência impede a emissão</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>Anexar a esta constatação</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>Restaurar a constatação retirada</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>Escolher um texto-modelo</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>Não retirar a constatação</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>Atribui o número final, de uma vez por todas</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>Histórico da constatação</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Histórico de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>Emitir a constatação sob o número final</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>Emitir {} sob o número final?</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>Guardar como texto-modelo…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>Cria um texto reutilizável a partir desta constatação, com seus números como marcadores</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>Textos-modelo…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>Motivo para retirar a constatação</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>Textos reutilizáveis para estas seções (Ctrl+J), ou digite ;; em um texto</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>Sistemática ou isolada, efeito sobre os serviços e sobre o sistema</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>O número é atribuído de uma vez por todas. Depois, a constatação pode ser retirada com um motivo, mas o número não é reutilizado.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>O que foi constatado, em uma linha</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Onde e quem</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>Por que é retirada; o registro permanece no histórico</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>Retirar a constatação com um motivo</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>Retirar a constatação por este motivo</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>Retirada: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>registrada a partir de {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>repetição de {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>{} campos em conflito</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>{} pendências impedem a emissão</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>Não conformidade maior</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Não conformidade menor</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidade de melhoria</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Boa prática</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvidas</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Shift e setas selecionam várias</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>Um título sobre elas; cada uma continua sendo constatação própria</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>Todas ou nenhuma: o que impede uma delas é informado.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Restaurá-las</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>Atribui a cada uma o número final, todas ou nenhuma, de uma vez por todas</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Emiti-las</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>Processo das constatações escolhidas</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>Motivo para retirar as constatações escolhidas</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Dizem o mesmo</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>Definir processo</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Definir local</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>Local das constatações escolhidas</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Retirá-las dos seus grupos</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>Ficam juntas em listas, relatório e registros.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>Por que são retiradas; os registros permanecem no histórico</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirá-las</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>Constatações retiradas</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>{} constatações escolhidas</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>Adicione a seção acima ou corrija o texto.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>Adicione números de chamados ou registros, a data, o lugar ou “n de m”.</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>São duas falhas?</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>Confira os dois números com a amostra.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Confira a data.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>Considere maior: a mesma falha de novo põe o processo em dúvida.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>Termine a frase antes do motivo.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>Dê à constatação um título que diga o que foi constatado.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>Informe o número de casos ou o período examinado.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>Classifique-a como não conformidade ou diga que o requisito é atendido.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>Classifique-a como maior ou diga, no motivo da classificação, por que é menor.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>Classifique-a como menor ou diga, no motivo da classificação, o que ela põe em dúvida.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>Se forem, registre cada uma como constatação própria.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>Repete {number}, portanto a ação corretiva não surtiu efeito.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>Omita-o ou informe o número ou o fato que o sustenta.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>Indique a seção que não é atendida.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>Indique a função ou o número do registro.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>Nenhuma amostra pode demonstrar “{words}”.</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>Ninguém conseguiria reencontrar “{words}”.</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>Prática de revisão</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>Diga quantos de quantos.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>Diga o que exatamente não é atendido.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>Diga o que não é atendido e deixe a solução em aberto.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Diga o que foi visto.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>Informe a evidência objetiva.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>Informe o requisito e onde ele consta.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>A parte do auditor não aponta causa; isso cabe ao auditado.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>A parte do auditor não propõe solução; isso cabe ao auditado.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>A evidência não pode ser verificada: adicione número de registro, versão, data ou tamanho da amostra.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>A pergunta foi avaliada como não conformidade, e isto não a cobre. Registre a não conformidade como constatação própria.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>A pergunta foi avaliada como não conformidade, e isto não pode ser registrado como oportunidade de melhoria. Classifique a constatação como não conformidade ou altere a resposta.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>O texto menciona a seção {words}, que a constatação não cita.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>{n} de {m} com desvio, a amostra inteira, classificada como menor.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>{n} de {m} com desvio, classificada como maior.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>“{words}” não é possível: há mais desvios do que itens examinados.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>“{words}” é uma opinião.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>“{words}” não é um número.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>“{words}” ainda está por preencher.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>“{words}” é posterior a {day}, o último dia de que a evidência pode tratar.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>“{words}” cita uma pessoa pelo nome.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>“{words}” diz que um requisito não é atendido: isso não é uma oportunidade.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>“{words}” soa como processo inexistente, classificada como menor.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>Constatações anteriores semelhantes a esta</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vincular evidência existente…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>Revisão {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semelhantes</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>Semelhantes {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>O que um revisor diria; F7 vai para o próximo comentário</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>0 de {} constatações correspondem.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>Responda Menor, Maior ou OM em Trabalho de campo e registre ali uma constatação, ou inicie uma aqui.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Anexar a {}</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Alteradas: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>Filtrar por palavra, número ou seção</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>Filtrar as constatações por tipo</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Filtrar as constatações por palavras</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>Emitir {} constatações sob os números finais?</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>Emitida como {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nova constatação</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>Nova constatação: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>Nenhuma constatação foi retirada.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Nenhuma constatação ainda</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>Os números são atribuídos de uma vez por todas, a todas ou a nenhuma.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>constatação {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>{} constatações foram retiradas: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>{} foi retirada: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Escolher um bloco</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>Voltar a esta pergunta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Sinalizar</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Sair do modo de campo</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>Sair do modo de campo (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Próxima sem resposta</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Próxima pergunta sem resposta</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Nenhuma pergunta escolhida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>Anotar algo a perguntar depois</translation>
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
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>Registrar uma constatação a partir desta pergunta</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>Tirar uma foto como evidência</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>Desfazer o último registro (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>O que foi visto: números, datas, lugares</translation>
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
        <translation>A cópia de {people} seguiu de {count} formas desde {time}: foi restaurada de um backup ou copiada para outro computador. Tudo de todas elas é mantido.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>A cópia de {people} seguiu de {count} formas: foi restaurada de um backup ou copiada para outro computador. Tudo de todas elas é mantido.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Impede a emissão</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Ir para {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}: {} Ir para {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>Recomendações ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>Impede a emissão do relatório ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… e mais {}</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>Adicionar a {} como arquivos complementares</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>Todos os arquivos em {names} viram evidência, cada um por si. Juntos somam {size}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>Anexar 1 arquivo?</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>Anexar como evidência própria</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>Anexar {} arquivos?</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>Solte uma parte dela.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Examinando a pasta</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>Não há nela arquivos para anexar.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}: contém mais de {most} arquivos.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>Um grupo precisa de pelo menos duas constatações.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>Uma boa prática e uma fraqueza não dizem o mesmo.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>Restaure-a primeiro ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>Escolha as que dizem o mesmo.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>Constatações de auditorias diferentes não podem ser agrupadas.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>Una os grupos ou desfaça um deles primeiro.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Deixe uma delas de fora.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>Em vez disso, marque a posterior como repetição da anterior.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>Ninguém indicou que não são a mesma.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>Retire uma delas dele primeiro.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>A constatação a ser lida primeiro não está entre elas.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>Estas constatações não estão mais agrupadas.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>Estão em grupos diferentes: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>Estão em um só grupo.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>{number} não está em nenhum grupo.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>{number} foi retirada.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>Informação documentada</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Evidência esperada</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>Mostrar toda a orientação</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar ou ocultar a orientação</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>exigida pela norma</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>Adicionar evidência</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>Responder a uma pergunta com uma tecla</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>Escolha uma pergunta na lista e pressione 1 para “conforme”, ou de 2 a 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>Solte um arquivo sobre uma pergunta, ou pressione E e escolha um.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Encontrar algo</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>Na página Relatório, pressione “Relatório em PDF…” e escolha um lugar.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>Abra a página Relatório: o que falta está listado, primeiro o que impede a emissão.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>Pressione Ctrl+F, digite uma palavra como “mudança” e veja o que resta.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>Pressione Ctrl+Shift+N em uma pergunta; nota e evidência vão junto.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>Pressione Ctrl+Z na lista. O menu Editar indica o que será desfeito.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>Pressione T e escreva o que foi visto. Esc volta; o texto é salvo sozinho.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Registrar uma constatação</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Ver o que falta</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Desfazer algo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>Todos os passos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fechar o guia</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>Ajuda → Guia o traz de volta</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>Recomeçar o guia</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Isso é tudo</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>Você concluiu todos os passos. O guia continua no menu Ajuda.</translation>
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
        <translation>Escolha o que atribuir e a quem.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>Tudo no local {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>Tudo da conta de cliente {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>Pergunta {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>A auditoria não tem {kind} &quot;{part}&quot;.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Não existe essa pessoa neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>Auditores e o que têm a fazer</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>Todas as perguntas estão atribuídas a alguém.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Atribuir a…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>Atribuir o que está marcado, ou a linha em mãos, a auditores: Enter na lista; Espaço marca</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>Indique primeiro os auditores em Equipe e auditados.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>Nada foi atribuído ainda: todas as perguntas são de todos.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>Partes da auditoria e quem as tem</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>Perguntas não atribuídas a ninguém: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>Retirar de todos o que está marcado, ou a linha em mãos</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Prazo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Prazo</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>Por exemplo: o turno da noite</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>Atribuir apesar do trabalho próprio</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Atribuir a…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>Indique primeiro os auditores em Plano, Equipe e auditados.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>Ninguém da equipe está livre de trabalho próprio aqui.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>Nota para o auditor</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>Nada impede: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>Motivo apesar do trabalho próprio; é impresso no relatório</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>Retirar de {}</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>Por que mesmo assim; impresso no relatório</translation>
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
        <translation>{parts} e outras, {count} ao todo</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>Indique outros auditores na primeira página para atribuir-lhes blocos.</translation>
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
        <translation>Resultados por seção</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>{} % atendido</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>{} % atendidas</translation>
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
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>Cancelado; nada do exemplo ficou para trás</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>Auditorias internas de um sistema de gestão de serviços com base na ISO/IEC 20000-1:2018. Funciona offline; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>Criando a auditoria de exemplo</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>Abra antes uma auditoria, por exemplo a auditoria de exemplo no menu Ajuda.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>Recomeçar o exemplo?</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>A auditoria de exemplo está sendo criada</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>O exemplo é recriado, o que leva uns quinze segundos. O que foi experimentado nele se perde.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>Novidades da versão {}: o programa foi atualizado.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
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
        <translation>Alterações, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>Alterações: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>Copiar as linhas escolhidas, ou todas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrar por qualquer palavra</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrar o histórico</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>Linhas copiadas: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} de {} alterações correspondem</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>Lista de verificação a importar</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Listas de verificação ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>Identificador da lista de verificação</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Importar uma lista de verificação</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>Importada: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>Guardando a lista de verificação</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Confira estes</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Lendo a lista de verificação</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lendo {}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>Norma das suas seções</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>Título da lista de verificação</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>O que resulta</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>O que consta ali</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>{questions} perguntas de {rows} linhas; {skipped} linhas omitidas, cada uma com o motivo</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>Anexados, mas não movidos para a pasta taken: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>&amp;Mover os arquivos anexados para a subpasta &quot;taken&quot;</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>Anexe-os aqui ou arraste-os para uma pergunta, constatação ou ação.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>Anexar a {place}</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>Anexar {count} a {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>Escolha a pasta onde seu celular ou câmera coloca as fotos. Os arquivos novos nela são oferecidos aqui, prontos para anexar à pergunta em mãos. Nada é excluído ali.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>Fechar a caixa de entrada, deixar os arquivos</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>Não avisar de novo sobre os arquivos selecionados</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>Não avisa mais sobre eles; os arquivos permanecem (Del)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>Arquivos na caixa de entrada</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Pasta de entrada</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>Caixa de entrada de fotos e arquivos</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>Já conhecidos desta auditoria: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>Arquivos novos: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>Nenhuma pasta de entrada ainda</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>Nada de novo nesta pasta. Fotos novas aparecem aqui sozinhas.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>Abra antes uma auditoria</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de observar</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>A pasta não está disponível agora. Volta a ser observada assim que reaparecer.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
já é {number}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>De {author}, repassadas por {sender} sem o selo de {author}: entradas {count}.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>Cópia {copy}, linha {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>Entradas de uma versão mais nova do programa, que são mantidas e repassadas, mas não mostradas: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>Entradas de pacotes anteriores que não precisam mais esperar: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>Entradas que não são para esta cópia, das quais vem apenas o lugar: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>Entradas que foram revertidas aqui e voltam: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>Arquivos de evidência que não estão no pacote nem aqui: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>Em nome de {author}, mas do dispositivo de {owner}: entradas {count}.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>Diz ser de {name}, mas está assinado com a chave de {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nada foi alterado. Peça ao remetente que gere o pacote de novo.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Lendo entradas</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>Assinado por um dispositivo de {name} que foi desativado. Importe-o somente se souber que foi gerado antes.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>Assinado por este computador.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>Assinado por {name}, cuja chave é confiável aqui.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>Assinado com uma chave que ninguém confirmou neste computador. Diz ser de {name}. Compare a impressão digital com {name}, pessoalmente ou por telefone, antes de confiar nela.</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>A auditoria ainda não está neste espaço de trabalho; será adicionada.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>O relógio de {person} foi atrasado em {time}.</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>O relógio de {sender} está adiantado em {time} em relação a este computador.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>Não há chave em que confiar.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}: pertence a outra auditoria, não à do pacote.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>{sender} escreve: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>Nada foi atribuído. Escolha outro auditor ou informe um motivo; ele é impresso no relatório.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>Informe qual: um nome ou o número de uma seção.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Não existe essa pessoa neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>registrado por engano</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}, em {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}, até {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>{person} não pode auditar {part}: trabalho próprio ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Encerrar a entrevista</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Entrevista em andamento</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>Entrevista com {who}, desde {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>Perguntas: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>Mostrar a entrevista em andamento</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>O que você responder a partir de agora não faz parte dela</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>Adicionar à entrevista com {}</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>Adicionar à entrevista em andamento</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>Perguntado por {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Del: não perguntada nela</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>Entrevista com {who}, {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>Entrevistas sobre esta pergunta</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>Não perguntada nela</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>Mostrar a entrevista…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>Com {}; o que você responder durante a entrevista é adicionado sozinho</translation>
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
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Informe quem é entrevistado.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>Basta a função.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>Esta é a entrevista de outro auditor.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sem função</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>entrevista removida</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>removida</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrá-la</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Encerrar a entrevista</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Enter vai para a pergunta, Del a retira da entrevista</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>Por exemplo, líder de turno; é isto que o relatório menciona</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entrevistas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>Nenhuma entrevista ainda. Inicie uma aqui ou digite uma função em “Entrevistado” ao lado de uma pergunta.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Não impresso</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>Perguntas feitas nela</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>Iniciar entrevista…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Remover a entrevista</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>O que não pertence a uma só pergunta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>{title} falhou ({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>A partir de agora você trabalha aqui como {name}, como {sender} o tem na equipe de auditoria.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>a mesma pessoa que {name} da equipe de auditoria</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>Alterar a tecla…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>Pressione a nova tecla… (Esc sai)</translation>
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
        <translation>Anexar evidência</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Alterar a seleção</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>Conforme, ir para a próxima pergunta</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrar a lista por palavras</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>Primeira, última pergunta; uma página acima, abaixo</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>Sinalizar: voltar a ela</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>Atribuir a seleção a um auditor</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>Não conformidade maior, escrever a nota</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menu da pergunta</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>Não conformidade menor, escrever a nota</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>Próxima pergunta sinalizada</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Próxima pergunta sem resposta</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>Não aplicável, ir para a próxima pergunta</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>Não amostrado, ir para a próxima pergunta</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>Oportunidade de melhoria, escrever a nota</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>Pergunta sinalizada anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>Pergunta anterior sem resposta</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>Lista de perguntas: responder</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>Lista de perguntas: mover-se</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>Lista de perguntas: registrar</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>Nota rápida, sem sair da lista</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>Registrar uma constatação ou abrir a existente</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Igual à última vez</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>Selecionar todas as perguntas da lista</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>Selecionar várias; o que se faz então vale para todas</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Mostrar todas as perguntas de novo</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Remover a resposta</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Ver a evidência</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escrever a nota</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{} sozinha seria digitada nos textos. Mantenha Ctrl ou Alt pressionada ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} tem o mesmo significado em todos os programas e fica como está.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} move ou edita e fica como está.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} abre um menu ou vai para um campo.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} aciona botões e fica como está.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} atua na nota e fica como está.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Alterar teclas</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>Alterada; no início: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>Não tem mais tecla: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>Pesquise por palavras ou por tecla, por exemplo nota ou Ctrl+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Pesquisar os comandos</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>Letras, algarismos e sinais isolados são teclas na lista de perguntas</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Trocar as duas</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>Desative-as onde são pressionadas por engano ou digitadas pela entrada de voz</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>O comando continua no menu</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>A tecla que tinha no início</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nenhuma tecla</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} pertence a “{command}”. Troque as duas ou pressione outra tecla.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>{key} agora é de “{command}”.</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} continua com “{command}”.</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} sempre funciona.</translation>
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
        <translation>Como em {audit}, de {day}; não examinado novamente.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>Como em {audit}; não examinado novamente.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>Responder como na última vez; a nota dirá que não foi examinado novamente</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>Última vez ({when}): {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>Adotar  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>Adotar a resposta da última vez</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>A pergunta agora se responde de outra forma.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>O texto da pergunta mudou desde então.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>os auditores divergiram</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}, {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}, encerrada.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}, aberta.</translation>
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
        <translation>Biblioteca do CISO Assistant</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>As listas de verificação que vêm com o programa são copiadas quando você as edita.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>Modelo Excel que pode ser reimportado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar a lista de verificação</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>Exportando a lista de verificação</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>Filtrar por título, identificador ou norma</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrar as listas de verificação</translation>
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
        <translation>Texto licenciado…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Abrindo a lista de verificação</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lendo listas de verificação</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>Iniciar auditoria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Gravado: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>Arquivo YAML</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>não utilizável</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>Mostrar ou ocultar o seu texto licenciado da seção</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Texto de {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>O texto desta seção mudou desde {}: pergunte de novo.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>O seu texto licenciado da seção</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>Seções adotadas: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>Seções com texto: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>Seções; as que têm texto estão marcadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>Importar arquivo de texto…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>Guardando o texto licenciado</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>Texto licenciado</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>Nenhuma seção foi reconhecida. Cada uma deve começar com o seu número em uma linha, como 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>Colar todas as seções</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>Cole o texto desta seção da sua cópia licenciada</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>Lendo o texto licenciado</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>Lendo o arquivo de texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remover tudo</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>Remover deste computador todo o texto licenciado de {}?</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>Removendo o texto licenciado</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>Arquivo de texto da norma</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Arquivos de texto (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>O texto que você licenciou permanece neste computador. Ele é mostrado ao lado da pergunta e não entra em nenhum espaço de trabalho, pacote, relatório ou registro. A auditoria guarda apenas uma impressão digital, para que o programa possa dizer quando o texto de uma seção mudou.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>O seu texto licenciado da seção</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>Evidências da auditoria</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>Filtrar por número, legenda ou nome de arquivo</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrar as evidências</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Vincular evidências</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>A auditoria ainda não tem evidências.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>As evidências marcadas sustentam este registro.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>Backup feito e verificado: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>Histórico desta auditoria</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NÃO SALVO: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nenhum espaço de trabalho está aberto.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Abrindo o espaço de trabalho…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Salvar relatório de problema…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Mostrar histórico</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>O programa foi fechado inesperadamente. Nada do que foi salvo se perdeu.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>O programa foi fechado inesperadamente. Texto digitado pela metade foi recuperado (lugares: {}); agora está salvo.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>Não há auditoria {} aqui.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>Este texto foi alterado também em outra janela. Ambos são mantidos, um após o outro.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoria</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>Uma imagem aceita no máximo {most} marcas.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>Altere-as lá; esta versão as deixa como estão.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>Desenhando a cópia marcada</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>A evidência {number} não pode sair: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>O original é mantido; só se podem colocar marcas em imagens.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>Marcas e tarjas: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>Marcas e tarjas…	M</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>Só se podem colocar marcas em fotos e capturas de tela.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>Marcas em uma imagem ainda estão sendo registradas; nada foi exportado.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>Abra as marcas, confira-as e altere uma; depois exporte de novo.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Abrir a cópia marcada</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>Abrir a cópia marcada: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Tarjada</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>O arquivo {name} está faltando no cofre.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>A imagem não pode ser lida ({size:,} bytes).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>Esta imagem tem marcas de uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>sua cópia marcada nunca foi feita</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>duas versões de suas marcas estão em conflito</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} não é uma imagem.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} não é uma imagem; marcas são para fotos e capturas de tela.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>Registrando marcas</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>O registro das marcas foi cancelado; elas ficam guardadas como rascunho.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>Escolha uma ferramenta pela letra e arraste sobre a imagem. Pelo teclado: Enter coloca uma marca, Tab percorre as marcas, as setas movem, com Shift redimensionam, Ctrl faz dez passos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>Fechar sem as últimas marcas?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fechar sem elas</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>Cor das marcas: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>Cobrir com preto sólido; o que está por baixo nunca sai daqui (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Desenhar uma caixa (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>Desenhar uma seta (A)</translation>
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
        <translation>Guardado como rascunho …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>As linhas de texto dos números ficam sob a imagem no relatório.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Marcas e tarjas</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>Marcas e tarjas: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>Marcas podem ser colocadas em fotos e capturas de tela; páginas de arquivos PDF não podem ser marcadas.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registrado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Abrindo a imagem …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>Registrar as marcas e fechar (Esc)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Registrando …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Tarjar</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>Tarjas: {}. Relatórios, registros e pastas de evidências recebem uma cópia na qual o que elas cobrem foi eliminado. O original permanece intacto no cofre.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>Remover a marca selecionada (Del)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>Relatórios, registros e pastas de evidências recebem a cópia marcada. O original permanece intacto no cofre.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Salvo {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Salva sozinho</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>Selecionar, mover e redimensionar marcas (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>Colocar um número com sua linha de texto (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>Mostrar a imagem como foi recebida, sem marcas</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Mostrar a imagem inteira (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Situação do salvamento</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Desfazer o último passo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>Não puderam ser registradas: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>Esta imagem tem marcas de uma versão mais nova do programa. Elas só podem ser alteradas nessa versão.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>Escrever na imagem (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>Reunião da equipe de auditoria</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>Reunião de encerramento</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>Reunião de abertura</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>Adicionar participante</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Adicionar reunião</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Realizada em</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>Nenhuma reunião ainda. O relatório menciona as reuniões de abertura e de encerramento.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>Ninguém consta como presente ainda.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>O que foi dito e acordado</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Quem participou</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>Não entendido e não salvo: escreva assim: 2026-10-31 14:05.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>Não entendido e não salvo: escreva assim: 2026-10-31.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>Escolher um dia: {}</translation>
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
        <translation>&amp;Fatos sobre o local</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>&amp;Fatos sobre o local ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;Atribuir</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Perguntas</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoria</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Escolher partes…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nova auditoria</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>Nenhuma lista de verificação foi escolhida.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>Nenhuma pergunta está marcada.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>Só é preciso uma lista de verificação; todo o resto pode ser completado em Plano.</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>Páginas da nova auditoria</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>Iniciar auditoria</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>Não há lista de verificação utilizável. Coloque uma na pasta checklists do espaço de trabalho.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>Resposta ao revisor</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Resposta: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Alterar…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir até lá</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>Próxima devolvida</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>Próxima devolvida ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>Partes desta nota estão em conflito; ela conta como aberta até que isso seja resolvido.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>Comentário de {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>Devolver de novo…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>Devolvido por {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>Informa ao revisor que você concluiu (Enter)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>Texto, tipo ou destinatário da nota</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>A nota está resolvida</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>O que ainda falta</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>O que ainda falta; Enter devolve</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>O que você fez a respeito, em uma linha</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · para ninguém em particular · aberta</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · para {name} · respondida {answered}, aguarda o revisor</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · para {name} · encerrada por {who}, {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · para {name} · aberta</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nada foi alterado.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>Informe por que esta constatação recebe outro número.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} é somente desta constatação; um número é dado uma única vez.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Executável, nunca aberto. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>Nenhum programa deste computador abre {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>Abra um espaço de trabalho ou escolha uma pasta vazia para um novo</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para leitura</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>Aberto somente para leitura: outra pessoa está gravando neste espaço de trabalho. Nada pode ser alterado.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>Abrindo {}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>O espaço de trabalho não pode ser aberto</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>O espaço de trabalho está em uso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}: executável, nunca aberto.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>Adicionar os originais</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>Pasta de evidências: adicionar os originais das imagens marcadas</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>Entregar também o que foi tarjado?</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>A pasta de evidências conterá então estas imagens como foram recebidas, em uma pasta própria. Imagens com tarjas: {redacted}. Tudo o que estava coberto pode ser visto ali. Imagens só com marcas: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>Sem isto, as exportações contêm somente as cópias marcadas e tarjadas</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>Respostas de outros auditores</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>Concluído: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistado</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusão do auditor líder</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Outros auditores</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Motivo da conclusão</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Desfazer a conclusão</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>As respostas divergem. O auditor líder conclui, com um motivo.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>O que foi decisivo</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>Um pequeno arquivo assinado para o remetente: este pacote chegou inteiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copiar o recibo como texto</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>Arquivos de evidência que não estão no pacote nem neste espaço de trabalho: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nada era novo</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Salvar o recibo…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>Mostrar 1 divergência</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Mostrar o conflito</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>Mostrar a possível duplicata</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>Mostrar {} conflitos</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>Mostrar {} divergências</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>Mostrar {} possíveis duplicatas</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Começar a trabalhar</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>Para confirmar por telefone: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>Reverter esta importação: o que veio com ela deixa de contar aqui</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>Pergunta sem texto</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>Bloco sem título</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Blocos e perguntas</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Por prática ITIL 4</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Por seção</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>Resultado ou constatação mais grave de cada grupo e a parcela atendida das perguntas avaliadas.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>Emitido em {} como versão {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>Nada impede: o relatório pode ser emitido.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>Destas, constatações que dizem o mesmo: {findings}, em grupos: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>Andamento por bloco</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Perguntas respondidas</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>Ler os resultados por</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Resultados por seção</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>Pontuação dos valores: {} %</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>O relatório e o que lhe falta</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>O que falta para que o relatório possa ser emitido</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>evidências {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>auditor líder {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>sem auditor líder</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>{} de {} perguntas respondidas ({} %)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}, por seção</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>Adicionar área própria</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>Por exemplo 8.6: abrange também 8.6.1</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>Por exemplo, gestão de incidentes</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Terminou…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>Tipo de área própria</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>Último dia deste trabalho</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>Nome da conta de cliente</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome do local</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>Ninguém audita o próprio trabalho. O que é indicado aqui não lhe é atribuído sem um motivo, até doze meses depois do último dia.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>Nota sobre a área própria</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>Áreas de trabalho próprias</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>Registrado por engano; desfazer o traz de volta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>Levar a escolhida à linha acima, para informar o último dia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Até</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>Até, se terminou</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">O quê</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Qual</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>Qual local, conta de cliente, serviço, seção ou processo</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>Um bloco pode ser planejado com 0 a 2400 minutos.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>Distribua-o por vários dias no plano.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>uma não conformidade foi vista nesta seção</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>evidência obrigatória</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>não conformidade na última vez</translation>
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
        <translation>Como planejado, até {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>Omitida por falta de tempo.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>Marcadas como não amostradas: {}. Desfazer reverte isso.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Nada em aberto aqui</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>Em aberto: {count}, cerca de {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Perguntas a deixar de fora para que o resto caiba, a menor perda primeiro</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>Tempo restante: sem limite</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>Tempo restante: até {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>Tempos por bloco…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Tempo…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>Até uma hora do dia…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>Até quando há tempo aqui</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Até {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>O que pode esperar…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>restam {left}, faltam {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} a partir de agora, até {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>restam {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Criando o recibo</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Abrir pacotes</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>Pacotes e recibos ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>Lendo um recibo</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salvar o recibo</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Salvo: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Salvando o recibo</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>Mostrar pacotes</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>O recibo está na área de transferência.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>{} foi revertido. Importar o mesmo arquivo de novo o traz de volta.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>Abrir o pacote</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>Abrir {} pacotes</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>O que trouxe</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quando</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>chegou {time}, importado por {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>para {name}, versão {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>de {name}, versão {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>recebidas {received} = novas {new} + conhecidas {known} + retidas {held} + recusadas {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>revertido {time}: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>gerado aqui, ainda sem recibo</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (apenas o que era novo)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">&amp;Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>O remetente lhe informa a frase secreta por um caminho diferente do arquivo.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>Examinando {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>Não importado enquanto a assinatura estiver assim; veja acima.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>Nada é alterado; o arquivo pode ser aberto de novo (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nada foi alterado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">Pacote de {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Frase secreta do pacote</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Andamento</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Informe primeiro quem você é.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
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
        <translation>Esta é a auditoria {number} de {organisation}, para {name}, de {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Este pacote está criptografado</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>Espaço de trabalho para este pacote: um existente ou uma pasta vazia</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>Você tem {questions} em {sections}, prazo {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>Você tem {questions} em {sections}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>comparado por telefone</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>um bloco</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>{} não pode ser importado</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>{} blocos</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoria</translation>
    </message>
    <message>
        <source>Choose for whom the package is.</source>
        <translation>Escolha para quem é o pacote.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>Faltavam arquivos em um pacote anterior, por isso ele contém tudo.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>É para várias pessoas, por isso contém tudo.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>Não se sabe de nada que já tenha chegado lá, por isso contém tudo.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>Podem faltar ao destinatário entradas anteriores ao último pacote, por isso contém tudo.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>a equipe</translation>
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
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>Escolha os papéis de trabalho de todas as perguntas.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>Transcreva para o programa o que está escrito aqui; guarde as folhas como evidência.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Outras notas</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>Entrevistado (nome e função)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>Visto e dito, registros e amostra</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>Não há pergunta para imprimir.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>Marque um resultado para cada pergunta. Anote o que o torna verificável: números de registros, versões, datas, lugares, quantos foram examinados.</translation>
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
        <translation>Papéis de trabalho</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Papéis de trabalho para preencher à mão</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>Papéis de trabalho {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: não pode ser gravado ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Conta de cliente</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pergunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Bloco</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Local</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Prazo</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Atribuído a</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>Ninguém ({loose} de {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>Em atraso: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parte</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Perguntas</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>Com outras partes</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (trabalho próprio)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (trabalho próprio, com motivo)</translation>
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
        <translation>Atribuído a</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>O bloco {} está atribuído a</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>Adicionar pessoa</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independência</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nome de uma pessoa</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Nome da pessoa a adicionar</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>Ninguém participa ainda. Indique primeiro o auditor líder.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Papel da pessoa a adicionar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Declarada</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Equipe e auditados</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>Todas as práticas ITIL 4</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todas as seções</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todos os blocos</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>Perguntar &amp;só estas</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palavras</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>Filtrar perguntas por palavras ou número</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>Exibidas: {shown} perguntas, {ticked} marcadas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Perguntas a fazer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>&amp;Marcar todas</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>&amp;Marcar estas</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>&amp;Desmarcar todas</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>&amp;Desmarcar estas</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>&amp;Criptografar com frase secreta</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>Razoável: mais uma palavra a torna boa.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>Quatro ou mais palavras sem relação entre si são fáceis de dizer e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>Sem ela ninguém pode ler o pacote; informe-a ao destinatário por um caminho diferente do arquivo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frase secreta de novo</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>Fraca: pode ser adivinhada por quem encontrar o arquivo.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>Perguntado “{text}”: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>Informe o que deve ser perguntado.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}, perguntado “{text}”: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>Mais a perguntar: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>Mostrar na lista, para dar baixa</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>A perguntar sobre esta pergunta</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>A perguntar a {whom}: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>A perguntar: {}</translation>
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
        <translation>Não consta na programação</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Perguntas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>Tempo na programação</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}, {over} a mais</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>Número de conta bancária</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nome de uma pessoa</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Número de cartão de pagamento</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[número de conta removido]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[número de cartão removido]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[e-mail removido]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[nome removido]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[telefone removido]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>Por exemplo [e-mail removido]; a própria auditoria e o que deve constar ficam como estão</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Procurando …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">Deve constar</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>Devem constar: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>Nenhum encontrado em {} textos, legendas e nomes de arquivos.</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>Ocorrências: {count}. Nada é bloqueado; funções, números de chamados e a equipe de auditoria não são listados.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>Apontar de novo</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>Apontar de novo {kind} {value}</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>Prováveis dados pessoais</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>Substituir por palavras no relatório, nos registros e nos nomes de arquivos</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… e mais {}</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>Adicionar à nota: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>Conforme o procedimento</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>Às {}:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Não disponível</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>Desconhecido pela pessoa entrevistada</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>Visto: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Mostrado na tela</translation>
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
        <translation>Seção</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>Por exemplo 8.6.1</translation>
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
        <translation>Nosso texto-modelo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>O que se preenche a cada vez fica entre chaves, por exemplo {n} de {m}, {date}, {document}. Retire nomes e clientes.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>&quot;format&quot; deve ser {format}.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>&quot;phrasings&quot; deve ser uma lista com ao menos uma entrada.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>&quot;{clause}&quot; não é uma seção de {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>&quot;{key}&quot; não é conhecido. Use: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>&quot;{key}&quot; aparece duas vezes. Mantenha apenas um.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>&quot;{kind}&quot; não é um tipo. Use um destes: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>&quot;{name}&quot; tem uma chave que não é um marcador. Escreva marcadores assim: {{date}}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>Falta &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>&quot;{name}&quot; deve ser um texto não vazio.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Uma entrada</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>Dê um título ao texto-modelo.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>Escreva ao menos uma das três partes.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>Escreva como 8.6.1 ou deixe em branco.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1: o arquivo está vazio.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}: não pode ser lido ({error}). Verifique o arquivo.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>{what} deve ser uma lista de campos com valores.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>“{clause}” não é uma seção da norma.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>Adicionar também às partes que já têm texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>Excluir o nosso texto-modelo escolhido</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>Editar o texto-modelo escolhido; um fornecido é copiado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Enter; depois Tab vai de um marcador ao próximo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>Novo texto-modelo nosso</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>Nenhum texto-modelo tem estas palavras.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Nossos</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>Textos-modelo</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>Pesquisar todos os textos-modelo por palavras ou seção</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>Pesquisar os textos-modelo</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>Já há texto, que fica como está: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>Já há texto; o texto-modelo vem em seguida: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Desfazer o traz de volta</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>Marcas: {}. Tab percorre as marcas.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>Nenhuma marca ainda. Escolha uma ferramenta pela letra e pressione Enter.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>Número {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>Imagem com suas marcas</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Tarja</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>Selecionada: {mark}. Marca {place} de {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>Texto {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}, em {x}, {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}, em {x}, {y}, {width} por {height} pixels</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>Não apontar mais este valor, onde quer que esteja nesta auditoria; Desfazer reverte isso</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>Ir para {kind} {value} em {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>Deve constar</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>Mostrar na página {}</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} deve constar</translation>
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
        <translation>Como consta no início do relatório; outras auditorias dela compartilham estes dados.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>Organização auditada</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>Para todos os que auditam, informe por que não auditam o próprio trabalho.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>Como se audita</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>Quanto tempo e onde</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>Indicar a organização auditada</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>Reuniões de abertura, da equipe e de encerramento, com quem esteve presente.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Partes do plano</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>Locais, serviços, clientes</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Equipe e auditados</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>Marque partes e atribua-as a auditores, ou arraste-as até alguém. Os auditores veem de imediato em Trabalho de campo o que é deles.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>O que é auditado e com que referência</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>O que a auditoria abrange. O que é excluído fica aqui com o motivo.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>O que foi planejado e o que de fato ocorreu.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>Quem audita o quê</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Quem recebe o relatório e de que forma.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi constatado</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>Outro espaço de trabalho…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Atribuição</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>Por auditor</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por bloco</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Alterado: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>Alterações ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>Evidências ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>Constatações que provavelmente dizem o mesmo</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>Vai para o espaço de trabalho {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>Em conflito: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>É para várias pessoas. Você é:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>Arquivos novos: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Novo: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>Pacote de {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>Possíveis duplicatas ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>Possíveis duplicatas: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar somente estes</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>A auditoria inteira</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>Aguardando outros: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>O que há no pacote</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que convém saber</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>O que convém saber ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Quem trabalha neste computador</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>Trabalho enviado ao líder</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">versão {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>estava criptografado</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>gerado {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
Em palavras: {words} · em dígitos: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}, apenas o que é novo desde a última vez</translation>
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
        <translation>Um texto vazio nunca substitui um escrito, a não ser que quem o esvaziou tivesse exatamente esse texto diante dos olhos. Caso contrário, ambos ficam, em conflito.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>Entradas que aguardam um pacote que não chegou: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>Entradas que aguardam um pacote anterior de {person}: {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Tudo nele já está aqui. Nada mudaria.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>Novo: {new}. Alterado: {changed}. Em conflito: {conflicts}. Arquivos de evidência: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>Nada fica de fora sem ser contado aqui.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Recebidas {received} = novas {new} + já conhecidas {known} + retidas {held} + recusadas {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>Dois valores que ninguém comparou são ambos mantidos e mostrados em conflito. Nenhum relógio decide.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>O que não está em um pacote não é removido.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>Cancelado. Escolha o que imprimir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Primeira página a imprimir</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Última página a imprimir</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Preparando as páginas…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Próxima página (Page Down)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Não há impressora configurada neste computador. Salve o PDF e imprima-o em outro lugar.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Página exibida</translation>
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
        <translation>Páginas enviadas à impressora: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Visualização: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>Visualização de impressão de {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>A impressão não funciona neste sistema. Salve o PDF e imprima-o.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>Imprimindo {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Andamento da visualização</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>Salvando {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Reduzir (Ctrl+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>As páginas não podem ser exibidas.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>O que imprimir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Gravado: {}</translation>
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
        <translation>Relatório de auditoria</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>Verifique a impressora ou salve o PDF e imprima-o.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Gere a visualização de novo.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>Imprimindo a página {}</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>As páginas não podem mais ser lidas.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>A impressora não aceita as páginas.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Papéis de trabalho para preencher à mão</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>Papéis de trabalho com respostas</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>Papéis de trabalho, só perguntas sem resposta</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>papéis de trabalho respondidos</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>relatório de auditoria</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>papéis de trabalho em aberto</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>papéis de trabalho</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}: não pode ser gravado ({}).</translation>
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
        <translation>Baixa</translation>
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
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: não pode ser gravado ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Arquivos no relatório</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Salvar um relatório de problema</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Salvar o relatório de problema</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>Salvo: {}. Envie-o você mesmo a quem deva examiná-lo.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>O relatório contém versões, algumas configurações, contagens e o log de erros, para que uma falha possa ser encontrada. Não contém nada das suas auditorias: nem textos, nem nomes de arquivos, nem nomes de pessoas ou lugares. Leia-o aqui, salve-o em um arquivo e envie esse arquivo você mesmo. O programa não envia nada.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>O que você fez e o que aconteceu? (entra no relatório como você escrever)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>O que aconteceu (entra no relatório como você escrever)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>O que o arquivo contém</translation>
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
        <translation>Seção</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>Conta também para</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Informação documentada</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Evidência obrigatória</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Evidência esperada</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Práticas ITIL 4</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de resposta</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Somente se</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Amostra sugerida</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costume</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
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
        <translation>Sinalizada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvida</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(sempre)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>Uma resposta sem evidência está incompleta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Perguntar somente se</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>Seções de outras normas, com vírgulas</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>Conta também para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>Por exemplo: 25 chamados do trimestre</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>Por exemplo: minutos</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>Maior número conforme</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Práticas ITIL 4</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>Menor número conforme</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Maturidade de 0 a 5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Número ou palavra do título</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>Número com unidade e limites</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>Evidência objetiva esperada</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Uma de várias opções</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uma por linha</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>Uma por linha, a pior primeiro</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>Resultado: conforme, desvio, …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>A norma exige informação documentada</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>“{}” não é um número; escreva, por exemplo, 15</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>Nota em {} perguntas. Enter salva, Esc sai.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>Nota em {}. Enter salva, Esc sai.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms} conforme, {next} vai para a próxima pergunta sem resposta, {menu} mostra tudo</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> Evidências: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> Constatações: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> Sinalizada.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> Atribuída a você.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> Devolvida por um revisor.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>Seção {clause}. {question} Resultado: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Conta para</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>Grupo {name}, perguntas: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>Somente se: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
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
        <translation>&amp;Documentos e registros vistos</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>&amp;Entrevistado (função)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>A&amp;mostra examinada</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>Anexar a esta pergunta</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documentos e registros vistos</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>Documentos e registros vistos, com versões</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esforço para fechar a lacuna</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>Por exemplo, 15 dias ou pequeno</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Por exemplo, 15 de 214 chamados encerrados</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistado (função)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Próxima sem resposta</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Próxima pergunta sem resposta</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>Próxima pergunta sem resposta; Ctrl+Enter na nota</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Nenhuma pergunta escolhida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsável pela lacuna</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Amostra examinada</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>O que foi visto: números de registros, versões, datas, lugares, tamanho da amostra</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Quem fecha a lacuna</translation>
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
        <translation>Lendo listas de verificação</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>Lendo as listas de verificação escolhidas</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>Fechar o que está exibido</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>O recibo é dado para o que conta aqui.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>Auditoria: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Escolha outra pasta.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>De: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>Em dígitos: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>Em palavras: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>Nada foi alterado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>Nada foi alterado. Compare primeiro a impressão digital e depois confie na chave.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>Nada foi alterado. O nome dele termina em .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>Recibo de {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Recebidas {received} = novas {new} + já conhecidas {known} + retidas {held} + recusadas {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>Importado: {time}, por {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>O recibo está assinado com uma chave que ninguém confirmou aqui: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>A assinatura não confere: o recibo foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>Esta importação não existe ou foi revertida.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>{file} chegou em {time} e foi importado por {name}.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}: é de um pacote que não foi gerado aqui.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}: não pode ser gravado ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}: não é um recibo.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: não existe tal arquivo.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>hoje {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>há {} dias</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>Backup feito {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Nunca teve backup</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Nenhuma auditoria ainda</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>Abrir o espaço de trabalho {}</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Aberto {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>Andamento da auditoria mais recente</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>Remover {} da lista</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>Esta pasta não está disponível agora</translation>
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
        <translation>Outros espaços de trabalho</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Limpar esta lista</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Nenhum outro espaço de trabalho foi aberto ainda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (não disponível)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>Restaurar o que foi removido de: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>Remover o item escolhido de: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(esvaziado)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>A auditoria como um todo</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">O quê</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>O que o pacote altera</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>Com este pacote</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>em conflito</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
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
        <translation>{words} ({person}, {time}, vale aqui)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>&quot;{name}&quot; não é um tipo de registro.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Refere-se a, de</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Refere-se a, até</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Ciência de</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Adicionado em</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Acompanhamento acordado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida em</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adequação do escopo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Áreas não cobertas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>Como planejado ou em que diferiu</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Perguntado em</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Atribuição</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>Anexe o texto como evidência.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente da auditoria</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>Conclusão da auditoria</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critérios de auditoria</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>Manifestação do auditado</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Comentário do auditado</translation>
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
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 do arquivo da lista de verificação</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>Título da lista de verificação</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>Versão da lista de verificação</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>Listas de verificação combinadas</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>Seção de uma constatação</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Encerrada em</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Encerrada por</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Conta de cliente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Voltar a ela</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidade</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>Dados encontrados no arquivo</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>Data ou período a que se refere</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>Grau de atendimento aos critérios</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>Desvios em relação ao plano de auditoria</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>Entrada da lista de distribuição</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniões divergentes</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documentos e registros vistos</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Concluída em</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficácia</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Eficácia de ações corretivas anteriores</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>Eficácia do sistema de gestão de serviços</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esforço para fechar a lacuna</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Encerrada em</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>Constatação em um grupo</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>Constatações que não são a mesma</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>Impressões digitais de textos licenciados</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>Arquivo complementar de uma evidência</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Classificações por norma</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>Grupo de constatações</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Atribuído a</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Efetivo</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Realizada em</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Em posse de</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Implicações para o programa de auditoria</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>No escopo</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independência</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciais</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>Processo de auditoria interna e análise crítica pela direção</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistado</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistado (função)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>Entrevistas, observação, registros; presencial ou remota</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Item examinado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>Tipo de lista de verificação</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>Campos conhecidos: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>Conhecidos: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusão do auditor líder</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Marcas e tarjas</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Natureza da falha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Anotado em</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidência objetiva</translation>
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
        <translation>Com base em que evidência a eficácia foi avaliada</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>Uma ou duas frases que um diretor vá lembrar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unidades organizacionais, serviços, locais, turnos e período abrangidos</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>Outra constatação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Área de trabalho própria</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>Parte da lista de verificação congelada</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>Permanente, temporário, trabalho remoto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>Dados pessoais que devem constar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>Entrada do plano</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos planejados</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Número provisório</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Chave pública (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>Pergunta feita em uma entrevista</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lida primeiro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo da classificação</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>Motivo, se excluído</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motivo apesar do trabalho próprio</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Data do relatório</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Versão do relatório</translation>
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
        <translation>Retenção dos registros da auditoria</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Desativado em</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>Texto-modelo reutilizável</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisão</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>Comentários da revisão não aplicáveis</translation>
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
        <translation>Riscos e obstáculos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 da cópia marcada</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 do valor nesta auditoria</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 do que foi assinado</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Amostra examinada</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>Item do escopo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>Aprovação de um bloco</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Assinado por</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Mudanças significativas desde a última auditoria</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>Dispositivo de assinatura</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>Local ou conta</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>Local, conta de cliente, serviço, seção ou processo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normas, políticas, contratos e leis usados como referência</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Declaração sobre conflitos em aberto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>Registro sustentado</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Sustenta</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Obtida em</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Obtida por</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>Número de chamado, mudança, agente ou registro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Até</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Uso da evidência</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use um destes: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Pareceres por norma</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificada por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificada em</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>Em que equipe de auditoria e auditado não concordam</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>O que diferiu e por quê, ou que nada diferiu</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>O que exatamente não é atendido</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que ocorreu</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>O que é excluído e por quê</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>O que é exigido e por qual seção ou documento</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>O que comprova</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>O que evita que ocorra de novo</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>O que pode reduzir a confiabilidade das conclusões</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>O que a auditoria deve apurar</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>O que os papéis de trabalho diziam então</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que perguntar</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>O que foi corrigido de imediato</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>O que foi amostrado, como, e o tamanho das amostras</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>O que foi visto: números de registros, versões, datas, lugares, tamanho da amostra</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>O que foi assinado</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>Onde está o próprio item: chamado, estante, sistema</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>Se os objetivos da auditoria foram alcançados</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>Que parte do escopo não foi auditada e por quê</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>Quem solicitou a auditoria</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Quem fecha a lacuna</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>Quem está com o item, se não há arquivo aqui</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>Por que pôde ocorrer e não foi percebido</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>Por que o relatório é emitido embora entradas da equipe ainda divirjam</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Por que dizem o mesmo</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>Por que este auditor não audita o próprio trabalho</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Retirado porque</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>Papéis de trabalho considerados</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Escreva assim: 2026-10-31.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label} não tem o campo &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label} tem {count} caracteres; o limite é {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label} contém algo que não pode ser guardado ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label} só pode ser verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label} aceita um texto, não {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label} aceita um número inteiro.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}: &quot;{value}&quot; não é uma data.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}: &quot;{value}&quot; não é uma hora.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}: &quot;{value}&quot; não é conhecido.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>&amp;Refere-se a, de</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Legenda</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Em posse de</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;O que é</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Refere-se a, de</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Refere-se a, até</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>Prédio, sala, sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>Para evidência que fica onde está. A auditoria guarda o que é e como encontrá-la.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>Nome ou função de quem a tem</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>Referência sem arquivo</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>Número de chamado, título e versão, posição na estante, equipamento</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>O que comprova</translation>
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
        <translation>Um número azul leva ao seu registro. Onde uma célula indica vários, todos os vínculos estão na planilha Rastreabilidade.</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>Foi anotado um fato que não é avaliado; fica fora do grau de atendimento.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>Um requisito não é atendido de forma alguma, ou de modo que o sistema ou um serviço fica em dúvida.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>Um requisito não é atendido em um caso isolado ou limitado.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>Uma fraqueza que não é não conformidade; o auditado decide o que fazer.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Refere-se a, de</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Refere-se a, até</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Manifestação</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>Situação da ação</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>Ação para evidência</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>Ações ainda não verificadas</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>Ações em atraso na exportação</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Endereço da organização</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todas as seções</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Respondida em</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>Respondida em: dif. UTC</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>Respondidas pelo auditor</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adequação do escopo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Áreas não cobertas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente da auditoria</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critérios de auditoria</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Número da auditoria</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>Registros da auditoria</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>Registros da auditoria {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>Situação da auditoria</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>Equipe de auditoria com independência, auditados, observadores e outros.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>Tipo de auditoria</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Comentário do auditado</translation>
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
        <translation>Auditor assinou em</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>Auditor: dif. UTC</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>Resultado do auditor</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>Assinatura do auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>Os auditores registraram resultados diferentes e o auditor líder ainda não concluiu.</translation>
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
        <translation>Por prática</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Por norma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterado desde então</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>Alterado desde a conclusão</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Alterações registradas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Escolha uma das palavras da lista.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>Título da seção</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>Títulos das seções</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
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
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Concluído por</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidade</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformidade</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>Continuação de textos</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>Ações corretivas; não conformidades sem ação têm uma linha. As colunas creme são para o auditado.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>Contagem de perguntas</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Conta para</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>Colunas creme</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datas e horas</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>Datas da auditoria</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>Dias de atraso na exportação</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>Grau de atendimento: atendidas entre as perguntas avaliadas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Desvios do plano</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniões divergentes</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>Informação documentada exigida</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>Não se aplica dentro do escopo; fica fora do grau de atendimento.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Concluída em</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>Rascunho: o relatório não foi emitido</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficácia</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>Eficácia de ações anteriores</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esforço para fechar a lacuna</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>Informe uma data que não seja anterior à da coluna “{column}”.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Informe uma data.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>Cada seção de cada norma para a qual uma resposta conta, com seus resultados.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>Cada pergunta e papel de trabalho; uma pergunta com vários papéis tem várias linhas.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>Todo texto está como foi digitado, mesmo onde começa com = + - ou @; nada aqui é fórmula.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>Números das evidências</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>Evidências faltantes</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Evidência esperada</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exportado em</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>Exportado em (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Abrangência</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>Falha, fraqueza ou ponto forte</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>Filtre a coluna Papel n.º por 1 para ter cada pergunta da lista de verificação uma só vez.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Grupos de constatações</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>Situação da constatação</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>Título da constatação</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>Constatação para ação</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>Constatação para evidência</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>Constatações no grupo</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>Constatações que dizem o mesmo, por grupo; cada uma conta como constatação própria.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>Constatações que dizem o mesmo; grupos: {groups}. Cada uma conta acima.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>Impressão digital do registro de alterações</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Acompanhamento em</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>Para cada seção e auditor: perguntas respondidas, evidências e sessões do plano.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>Para preenchimento pelo auditado.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>Formato dos registros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>Título de origem</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Arquivos complementares</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Classificações por norma</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>Entregue como</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Realizada em</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>Realizada em: dif. UTC</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Em posse de</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Como ler esta pasta de trabalho</translation>
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
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Práticas ITIL 4</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>Implicações para o programa</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>Em grupos</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>No escopo</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Independência</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciais</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Auditoria interna e análise crítica pela direção</translation>
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
        <translation>Item</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
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
        <translation>Líder assinou em</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>Líder: dif. UTC</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>Motivo do auditor líder</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>Assinatura do líder</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duração em minutos</translation>
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
        <translation>Examinado em</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>Examinado em: dif. UTC</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de mídia</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
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
        <translation>Ata/minutos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>NC e ações</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>Nomes e ordem das colunas ficam como estão; versões posteriores só acrescentam à direita.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>Exige correção, causa raiz e ação corretiva antes de qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>Exige correção, causa raiz e ação corretiva.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>Nenhuma ação registrada</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>Nenhuma lista de verificação foi escolhida ainda.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>Ninguém registrou um resultado.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>Não conformidades, oportunidades de melhoria e boas práticas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Não avaliadas</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Não amostrado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>Nada avaliado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>Números na imagem</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OM</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidência objetiva</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>Evidência objetiva com seu SHA-256, pelo qual se reconhece que um arquivo é o que foi visto.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objetivos alcançados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflitos em aberto</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>Reuniões de abertura, da equipe e de encerramento, com suas atas.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Oportunidade</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>Em atraso na exportação</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Área própria</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsável pela lacuna</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel n.º</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>Partes que tratam do trabalho do próprio auditor, e por que mesmo assim.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>Comprovação exigida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>Pergunta para evidência</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>Pergunta para constatação</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>Pergunta, evidência, constatação e ação: cada vínculo em linha própria, com as duas pontas clicáveis.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>Registrada em: dif. UTC</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Registrada em</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>Motivo da classificação</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recebida em</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>Recebida em: dif. UTC</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
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
        <translation>Referência</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Data do relatório</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Relatório emitido</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Versão do relatório</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>Representante da organização</translation>
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
        <translation>Resultados por prática ITIL 4; uma pergunta com várias práticas conta para cada uma.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raiz</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 das cópias dos arquivos complementares</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 dos arquivos complementares</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 da lista de verificação</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 da cópia</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Salvando a pasta de trabalho</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Aprovação</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>Mudanças significativas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>Locais das sessões</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>Locais, serviços e clientes dentro e fora do escopo.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamanho (bytes)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Situação</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declarações</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Amostra sugerida</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Obtida em</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>Obtida em: dif. UTC</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>Textos mais longos do que uma célula comporta; a célula diz onde o texto continua.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>O plano de auditoria ao lado do que de fato ocorreu.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>A evidência objetiva vista mostra que o requisito é atendido.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>O requisito é atendido; o auditor vê como poderia ser mais bem atendido.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>Chamados, mudanças, agentes e registros examinados, com o que cada um mostrou.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>As horas são as do relógio no lugar onde foram registradas; a diferença em relação ao UTC está em coluna própria.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>Título de destino</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Rastreabilidade</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Diferença UTC</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Pareceres por norma</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Nota da verificação</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>Verificação de</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificada por</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificada em</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>Versão {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>Versões da resposta divergem e ninguém resolveu o conflito.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>Versões do tipo divergem e ninguém resolveu o conflito.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>Não foi examinado nesta auditoria; fica fora do grau de atendimento.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>O que de fato ocorreu</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>Quais blocos os auditores e o auditor líder assinaram, e se algo mudou desde então.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Quem recebe o relatório e de que forma.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>Quem foi entrevistado, por função, quando e sobre quais perguntas.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>Quem esteve em qual reunião.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Por que dizem o mesmo</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>Planilhas largas são impressas em duas páginas lado a lado, com a primeira coluna em ambas; as últimas colunas das maiores ficam só na tela, a menos que a área de impressão seja ampliada.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>Vale manter e vale adotar em outras áreas.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Gravado por</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoria</translation>
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
        <translation>… continua em {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>Um revisor não teria nada a comentar.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>Não se aplica aqui: desconsiderar nesta constatação</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>Não se aplica aqui: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>Ir até lá (F7). Regra: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>Desconsiderados: {}. Mostrar de novo</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Deve ser corrigido</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}, {}: {} Ir até lá.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n ação está em atraso</numerusform>
            <numerusform>%n ações estão em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n ação está em atraso em {day}</numerusform>
            <numerusform>%n ações estão em atraso em {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>%n ação informada: {states} em {day}.</numerusform>
            <numerusform>%n ações informadas: {states} em {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>%n ação informada: {states}.</numerusform>
            <numerusform>%n ações informadas: {states}.</numerusform>
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
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>%n arquivo faltante, marcado abaixo.</numerusform>
            <numerusform>%n arquivos faltantes, marcados abaixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatação</numerusform>
            <numerusform>%n constatações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>Mais %n ação no {place}.</numerusform>
            <numerusform>Mais %n ações no {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n item.</numerusform>
            <numerusform>%n itens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n não conformidade maior</numerusform>
            <numerusform>%n não conformidades maiores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n não conformidade menor</numerusform>
            <numerusform>%n não conformidades menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n oportunidade de melhoria</numerusform>
            <numerusform>%n oportunidades de melhoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n alteração no registro desta auditoria).</numerusform>
            <numerusform>(%n alterações no registro desta auditoria).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>, versão {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>; acompanhamento em {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>Um documento não pode conter o próprio hash. O hash deste PDF é guardado pelo programa que o gerou ou por quem o recebeu primeiro.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>Uma não conformidade maior põe em dúvida a capacidade do sistema de gestão de serviços de alcançar os resultados pretendidos; várias menores sobre o mesmo assunto podem equivaler a uma maior. Uma não conformidade menor não o faz. Uma oportunidade de melhoria não é não conformidade, e uma não conformidade nunca é registrada como tal. Causas e soluções cabem ao auditado.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>Uma pergunta que pertence a várias práticas conta para cada uma delas.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>Uma pergunta que conta para várias normas é feita uma só vez. A resposta é o parecer para cada uma, a menos que o auditor a tenha avaliado de outra forma para alguma; as constatações podem ser classificadas de forma diferente para cada uma.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>A assinatura confirma que o relatório foi recebido e discutido, não que se concorda com todas as constatações.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>Aceita com comentário</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>Todas estão no {place}, com as implementadas e verificadas.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todas as seções</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>Uma auditoria se apoia em amostras e não dá certeza sobre o que não foi examinado. Como esta amostrou, e os limites que disso decorrem, consta no {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>Uma oportunidade de melhoria conta como atendida.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>O Anexo B informa o SHA-256 de cada arquivo de evidência como foi recebido. Solicite o arquivo, calcule o hash e compare todos os 64 dígitos. Se um único bit diferir, o hash também difere.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>Anexo {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>Lista de verificação respondida</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adequação do escopo</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>Aprovado por: data, assinatura</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>Áreas não cobertas, com motivos</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>Conforme registrado nos papéis de trabalho. Os auditados são nomeados no {section_link}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Feitas</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Cliente da auditoria</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critérios de auditoria</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>Datas da auditoria</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>Plano de auditoria e o que ocorreu</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Relatório de auditoria</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>Equipe de auditoria</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>Equipe de auditoria e participantes</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>Auditado: data, assinatura</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>Auditados e representantes do cliente</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>Manifestação do auditado</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>Resposta do auditado</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>Entidade auditora</translation>
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
        <translation>Os auditores avaliaram estas perguntas de forma diferente. Cada resposta consta como foi dada; o auditor líder decidiu qual resultado conta.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Por prática ITIL 4</translation>
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
        <translation>Mudanças e ações anteriores</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificação</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>Escolha A4 ou Letter.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>Seção de {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>Seção {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Contas de cliente</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Feche o arquivo, se estiver aberto em outro lugar, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>Feche o arquivo, se estiver aberto em outro programa, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>Auditoria combinada: não</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>Auditoria combinada: sim, com {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>Conclusão e acompanhamento</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>Conf</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidade</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformidade</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Conformidade por seção</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>Conformidade por grupo de seções</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plano de ações corretivas</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>Ação corretiva a informar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>RASCUNHO</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>Dados da auditoria</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Data do relatório</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Decidido por {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>Decisões sobre respostas divergentes</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>Grau de atendimento</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Desvios do plano</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>Contestada por</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>Constatações contestadas</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>Contestada; ver capítulo 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Div</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opiniões divergentes</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Controle do documento</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documentos vistos</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>Não se aplica nas condições desta auditoria.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>Rascunho; não emitido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>Prazo e situação</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>Prazo, situação e eficácia</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>Cada auditor assinou o próprio trabalho em um bloco; o auditor líder, todo ele. Uma assinatura só vale enquanto nada do que foi assinado tiver mudado.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Eficácia</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>Eficácia ainda não verificada.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Eficácia de ações corretivas anteriores</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Esforço para fechar a lacuna</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Arquivos de evidência</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidências</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumo executivo</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>Campos em que entradas da equipe de auditoria divergem: {count}. Nenhuma das versões abaixo vale como resultado da auditoria.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>Constatações que dizem o mesmo ficam juntas (constatações: {findings}, grupos: {groups}). Cada uma continua sendo constatação própria e conta para o seu local.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Impressão digital dos dados</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Acompanhamento em</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>Arquivo complementar</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>Classificação para {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>Tem marcas, mas nenhuma cópia marcada: não entregue.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Em posse de</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Como verificar este relatório</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Implicações para o programa de auditoria</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>Neste relatório e nas pastas de evidências: {copy}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">Independência</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>Declaração de independência</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Auditoria interna e análise crítica pela direção</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Entrevistado</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Entrevistado (função)</translation>
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
        <translation>Item</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>Auditoria conjunta: não</translation>
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
        <translation>Auditor líder: data, assinatura</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>Conclusão do auditor líder:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>Mantida como opinião divergente:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>Excluídas: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>Deixada sem decisão por {name}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>Níveis: {levels}. De {count} seções classificadas, {low} ficaram abaixo de 3. O nível médio é {mean}. Onde uma seção foi classificada por várias perguntas, vale o nível mais baixo. O peso indica quanto a certificação depende dela.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>Limites da amostragem</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>Gerado em {moment} com {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Não conformidade maior</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Gere o relatório de novo.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>Maturidade por seção</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Reuniões e presença</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>Método, amostragem e limitações</translation>
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
        <translation>Não conformidade menor</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>N/am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Natureza da falha</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>Nenhuma equipe de auditoria está registrada.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>Nenhuma conclusão foi declarada ainda.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>Nenhuma ação corretiva foi informada.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>Nenhuma ação corretiva está aberta.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Nenhuma data informada.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>Não restam opiniões divergentes entre a equipe de auditoria e o auditado.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>Nenhuma evidência está vinculada a esta constatação.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Nenhuma evidência está registrada.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>Nenhum entrevistado está registrado nos papéis de trabalho.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>Nenhuma reunião está registrada.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>Nenhuma pergunta foi avaliada ainda.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>Nenhum destinatário está registrado.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>Nenhuma resposta foi dada ainda.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>Nenhum resultado foi registrado ainda.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>Nenhum item individual está listado; o Anexo A indica as amostras.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>Nenhum cronograma está registrado.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sem versão</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Ninguém está registrado.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Não conformidades</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Não conformidade</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Nenhum registro.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>Não se perguntou sobre:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>Fora do escopo:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>Não está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Não examinado</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Não amostrado</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>Não am.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Não informado.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>Ainda sem manifestação.</translation>
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
        <translation>OM</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>OM: oportunidade de melhoria. Cada grupo de seções mostra seu resultado ou constatação mais grave.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>OM: oportunidade de melhoria. Cada grupo de seções mostra seu resultado ou constatação mais grave; %n boa prática não é contada.</numerusform>
            <numerusform>OM: oportunidade de melhoria. Cada grupo de seções mostra seu resultado ou constatação mais grave; %n boas práticas não são contadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidência objetiva</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objetivos alcançados</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>Observadores e guias</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflitos em aberto</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>Abra o espaço de trabalho e compare a impressão digital que ele mostra para esta auditoria com a do controle do documento ({count}). Se forem iguais, os dados não mudaram desde que este relatório foi gerado. O programa também pode verificar toda a cadeia de alterações; ele indica a primeira entrada que não se encaixa.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de melhoria</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidade de melhoria</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>Organização não informada</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>Organização, escopo e critérios</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>Em atraso em {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>Em atraso, {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Área de trabalho própria</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsável pela lacuna</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>Responsável, prazo, situação</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>Página {number} de</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>Parte da auditoria</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>As imagens são entregues sem dados de local e câmera, e as tarjadas, como cópia. Essa cópia tem um hash próprio; o manifesto que acompanha as evidências o informa, assim como o do original.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Boas práticas</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Boa prática</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>Boas práticas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>Perguntas por resultado: {result_words}, e em aberto: sem resposta ou com papéis de trabalho divergentes. Atendidas é a parcela das perguntas avaliadas que estão conformes, com ou sem oportunidade. A forma antes de uma seção é seu resultado ou constatação mais grave. Evidências conta aquilo em que se apoiam as perguntas e constatações de uma seção; o {section_link} as indica, o {section_link2} as descreve.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>Perguntas com papéis de trabalho divergentes</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>Perguntas que cada auditor respondeu, as evidências em que se apoiam as perguntas e constatações de uma seção e as sessões do plano que a mencionam, pelo número no {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>Perguntas: {total}. Avaliadas: {judged}; destas, atendidas: {met} (grau de atendimento {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>Perguntas: {total}. Avaliadas: {judged}; destas, atendidas: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Registrada por</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo da classificação</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motivo apesar do trabalho próprio</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Reg</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, não avaliado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Repetição de</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>Resultados das perguntas</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>Revisado por: data, assinatura</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Riscos e obstáculos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>Função não informada</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>Ressalva de amostragem e confidencialidade</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Dizem o mesmo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Bloco</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sessão {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Mudanças significativas desde a última auditoria</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>Locais, serviços e clientes</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Dados extraídos em</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Refere-se a</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Situação</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>Informado pelo auditado; a equipe de auditoria só preenche a verificação.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>Declaração sobre a conformidade</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>Declaração sobre a eficácia</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Declaração sobre conflitos em aberto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Sustenta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Obtida</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>A auditoria examinou amostras dos registros, serviços e atividades disponíveis quando foi realizada. O que não foi amostrado não foi examinado: podem existir não conformidades que este relatório não menciona, e a ausência de constatação não é prova de conformidade além das amostras.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>A auditoria não registrou constatações.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>A auditoria não registrou não conformidades nem oportunidades de melhoria.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>A auditoria não registrou não conformidades.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>A auditoria registrou {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>A auditoria não registrou oportunidades de melhoria.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>A auditoria não registrou boas práticas.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>A lista de verificação desta auditoria não tem perguntas.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>O auditor líder não teve respostas divergentes da equipe de auditoria a decidir.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>O auditor líder não concluiu.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>O tamanho de página “{page_size}” não é conhecido.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>A imagem {path} desapareceu enquanto o relatório era gravado: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>As imagens de {broken} não puderam ser lidas e não são impressas.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>O registro existe, mas seu arquivo não está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>Os registros não puderam ser gravados em {target}: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>O relatório não pôde ser gravado em {target}: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>Os blocos não foram aprovados um a um.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>As assinaturas se referem aos dados da versão {version} com a impressão digital</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>As assinaturas se referem aos dados com a impressão digital</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>Não há constatações que exijam ação corretiva.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>Este é o SHA-256 da mais nova de %n alteração no registro desta auditoria. Cada alteração contém o hash da anterior. Enquanto o espaço de trabalho mostrar a mesma impressão digital e a mesma contagem, os dados por trás deste relatório não mudaram desde que foi gerado; qualquer entrada, correção ou exclusão posterior resulta em outra impressão digital.</numerusform>
            <numerusform>Este é o SHA-256 da mais nova de %n alterações no registro desta auditoria. Cada alteração contém o hash da anterior. Enquanto o espaço de trabalho mostrar a mesma impressão digital e a mesma contagem, os dados por trás deste relatório não mudaram desde que foi gerado; qualquer entrada, correção ou exclusão posterior resulta em outra impressão digital.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>Este relatório está classificado como “{word}”. Destina-se aos destinatários da sua lista de distribuição. Só pode ser repassado com o consentimento do cliente da auditoria, e a equipe de auditoria não divulga nada da auditoria a terceiros, salvo exigência legal.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>Cronograma: planejado e realizado</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Tipo de auditoria</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">Conflito não resolvido:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>Parecer para {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version {one_line}</source>
        <translation>Versão {one_line}</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Fraqueza vista</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>O que cada auditor listou para examinar e o que isso mostrou. Um item sem resultado não foi avaliado.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>O que deve ser feito</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>O que ocorreu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sem legenda</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>A manter</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Gravando o arquivo</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>todas as {total} seções de {title}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>seções {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>cópia com marcas</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>arquivo faltante</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>acompanhamento em {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>auditoria completa do sistema, todas as {total} seções de {title}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>não aplicáveis</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>não amostradas</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>original não copiado, sem hash</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>pergunta {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>motivo não informado</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>registradas sem avaliação</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>cópia tarjada</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>capítulo {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>situação: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>o auditado</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>verificação de {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>com uma resposta em conflito</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>com papéis de trabalho divergentes</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} de {total} seções de {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}, a mais grave primeiro.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} com tipo em conflito</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. Respostas, situação e verificação das ações corretivas são mostradas como estavam nesse dia, que é posterior à data do relatório.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}, representada por {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}, continuação</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). As horas neste relatório são as locais do lugar onde foram registradas.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}, {count} min</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>{percent} das perguntas avaliadas estão atendidas.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} e {last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (constatações neste grupo: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>Relatório de {type}</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>Relatório de {type}, {organisation}, {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, continuação</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>1 constatação recebe o número final, de uma vez por todas.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Todas as normas</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>Os três em uma pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>Cancelado; nada ficou pela metade.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>Alterado desde a emissão da versão {} (1 alteração).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>Alterado desde a emissão da versão {} ({} alterações).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>Cada exportação é gerada a partir da auditoria como está agora; um relatório não emitido traz RASCUNHO, e um alterado desde a emissão o indica ao lado da versão.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>Tudo em</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>Arquivos de evidência…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>Evidências em</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportando tudo</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportando evidências</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>Emitir uma nova versão</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>Emitir uma nova versão após {}?</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Emitir relatório</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>Emitir o relatório?</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>Emitido como versão {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>A emissão dá a cada constatação o número final, de uma vez por todas, e ao relatório a versão e a data.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>Nenhum programa deste computador o abre: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>Nada foi alterado desde a emissão da versão {}.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>Em {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>Uma pendência impede a emissão.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Somente {}</translation>
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
        <translation>Andamento da exportação</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>Registros em pasta de trabalho do Excel…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Relatório em PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Relatório em PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>Mostrar {} na pasta</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>Norma de que tratam relatório e registros</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>O relatório recebe a versão e a data de hoje.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>A versão {} está emitida. Exporte-a agora.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Gravando os registros</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Gravado: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>auditoria</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>{} constatações recebem os números finais, de uma vez por todas.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>{} pendências impedem a emissão.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}: não pode ser gerado ({}).</translation>
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
        <translation>Não conformidade maior</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Não conformidade menor</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Não amostrado</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Oportunidade de melhoria</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Registrado, não avaliado</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Ctrl+{digit} na nota)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} na lista, Ctrl+{digit} na nota)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>Mais notas de revisão</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>Mais notas de revisão: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>Notas de revisão sobre isto</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>&quot;{name}&quot; corresponde a {count} coisas.</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(não está neste espaço de trabalho)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>Uma nota sobre o seu próprio trabalho é encerrada por quem o revisa.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>Uma nota de revisão não pode ser feita sobre isto.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>Responda-a ou escreva uma nota própria.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Responda-a.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterado desde então</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>Informe um item como 8.6.1-03, o número de uma constatação, evidência ou ação, o título de um bloco ou um texto como conclusion.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>Informe o id.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>Foi alterado desde que {name} assinou.</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>Seus auditores assinam primeiro; tudo está respondido e nada mais está devolvido.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>Avaliadas de forma diferente ou em conflito: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Veja a lista de novo.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>Nenhum bloco está pronto para ser assinado.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinado</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>Somente o auditor líder assina como tal.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>Somente quem audita assina um bloco.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>Somente quem escreveu uma nota de revisão pode alterá-la.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>Divida-o na lista de verificação ou assine as partes dos seus auditores.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>Plano, Equipe e auditados diz quem é.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>Pergunta {item}, {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>Perguntas não respondidas: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>Devolvidas e não encerradas: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>Informe brevemente o que você fez a respeito.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>Informe o que ainda falta.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Informe do que trata a nota.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>Bloco {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>Resolva-o primeiro ou assine mesmo assim.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>A auditoria não tem esse bloco.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>A auditoria não tem nada chamado &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>Não existe nota de revisão &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>Esta nota está encerrada; não precisa mais de resposta.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>Esta nota de revisão não existe mais.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>Esta assinatura não existe mais.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>Foi registrado demais neste bloco para ser assinado como um só.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>Quem revisa lê isto primeiro.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>`review list AUDIT` mostra as que existem.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>{name} não assinou.</translation>
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
        <translation>&amp;Comentário</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
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
        <translation type="unfinished">Ninguém em particular</translation>
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
        <translation>&amp;Devolver ao auditor</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Nota de revisão</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>O trabalho não está concluído: fica na lista do auditor, e o relatório não pode ser emitido</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>Para ser examinado; o trabalho conta como concluído</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>O que falta ou está errado, e o que você quer ver</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Comentário</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>Uma nota sobre o bloco escolhido (Ctrl+Shift+M em qualquer item)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Respondidas</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Enter vai ao item, F2 responde à nota</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>Nenhuma nota aqui é deste tipo.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>Nenhuma nota de revisão ainda. Escolha uma pergunta, uma constatação ou outra coisa e pressione Ctrl+Shift+M, ou faça aqui uma nota sobre um bloco.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Não encerradas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>Nada foi devolvido a você.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvidas</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Devolvidas a você</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notas de revisão</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Nota de revisão…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>Assinar “{}” mesmo assim?</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Situação</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suas</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>Escolha sobre o que é a nota: uma pergunta, uma constatação, evidência, uma ação, um texto ou um bloco.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Devolvido a mim</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>Devolvido a você: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>O que os revisores lhe devolveram, item por item</translation>
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
        <translation>Representante do cliente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
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
        <translation>Especialista técnico</translation>
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
        <translation>Entradas que aguardam um pacote anterior: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>Último pacote importado em {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado ainda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Em atraso</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>Enviado ao líder em {date}, ainda sem recibo</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>A atribuição chegou em {date}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>O prazo era {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>O que foi enviado ao líder chegou em {date}</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>Sem atribuição</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>Trabalha nesta cópia</translation>
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
        <translation>Copiar o recibo como texto</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palavras</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>Para os escolhidos, ou para todos: Enter na lista</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>Nenhum pacote veio ou foi ainda. Gere pacotes para os auditores ou importe um: com o botão, soltando o arquivo na janela ou com um clique duplo nele.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>Nenhum pacote daqui tem estas palavras. Peça que sejam lidas de novo, devagar.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>Nada foi atribuído a ninguém ainda. Atribua blocos, locais ou perguntas a auditores no plano, em Quem audita o quê; depois gere um pacote para cada um.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>Nada lhe foi atribuído nesta auditoria.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Nada foi enviado ao líder ainda.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>Ou solte o arquivo em qualquer lugar da janela</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>Vieram pacotes de {came} de {all} auditores</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>Pacotes recebidos e enviados</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibo…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>Enviar ao líder…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Importar pacote…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Equipe e pacotes</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>O mesmo: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>Este computador, para comparar por telefone: {words}
Impressão digital da sua chave: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Ir ao plano</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>Digite o que a outra pessoa lê, depois Enter: informa qual pacote é</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>A versão {version} foi gerada. Quando o líder a tiver importado, abra o recibo que volta ou compare estas palavras por telefone: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>A versão {version} que você enviou chegou e foi importada por {name}.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>O que você deve a {}</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>Palavras ou dígitos como ouvidos</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>Palavras ou dígitos ouvidos por telefone</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>Gerar pacotes…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}, {done} respondidas</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
Atribuído a você: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}, prazo {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}, em atraso desde {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}, em atraso: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Pessoa</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regra</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>Relógios de computadores podem estar errados; a versão mais nova pela hora não é necessariamente a última.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Campo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Pessoa</translation>
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
        <translation>Regra</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Resolver por regra</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>Informe primeiro o motivo</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>Continua em aberto: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>A regra resolve {} de {} conflitos. Tudo isso é um só passo, que pode ser desfeito.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>Como cada conflito ficaria</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>Por que esta regra é adequada aqui; permanece no histórico</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Ficaria</translation>
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
        <translation>A evidência {item} está faltando no cofre</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>Campos em conflito: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>Campos em conflito: {count}. Resolva-os ou informe em Conclusão por que o relatório é emitido apesar deles</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>Nenhum auditor líder foi indicado</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>Nenhum bloco foi aprovado</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>Bloco {section}: alterado desde que foi assinado</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>Blocos não assinados por auditor e auditor líder: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>Falta perguntar: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>As datas da auditoria não foram informadas</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>A lista de distribuição está vazia</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>{count} de {total} perguntas não foram respondidas ({clauses}); responda-as ou marque-as como não amostradas</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}: ainda sem ação corretiva</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}: nenhuma evidência anexada</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}: a classificação não tem motivo</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}: um comentário de revisão para {name} está respondido, mas não encerrado</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}: um comentário de revisão para {name} está em aberto</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}: os auditores divergem, o auditor líder não concluiu</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}: evidência obrigatória, nenhuma anexada</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}: avaliada como não conformidade, mas nenhuma não conformidade foi registrada</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}: devolvido a {name}, respondido, ainda não encerrado</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}: devolvido a {name}, ainda não respondido</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}: {change}; o auditor líder concluiu antes</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}: não registrada</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}: não informado</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>{number} foi dado a {count} constatações; uma delas precisa de outro número</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">{open_conflicts} campos estão em conflito</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} audita o próprio trabalho: {part} ({areas}). Informe um motivo ou outro auditor.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}: independência não declarada</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>Um programa Java ou Android, pelo conteúdo.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>Um programa Linux, pelo conteúdo.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>Um programa Windows, pelo conteúdo.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>Um documento com macros.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>Um programa macOS, pelo conteúdo.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>Um script, pelo conteúdo.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>Um atalho que leva a outro lugar.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>Arquivos com esta extensão podem ser executados.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>O nome inverte a direção do texto e por isso se lê diferente do que é.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>Respondendo às perguntas do exemplo</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>Criando evidências para o exemplo</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>Planejando a auditoria de exemplo</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>Registrando as constatações do exemplo</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>O exemplo não pôde ser criado. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>Gravando o relatório do exemplo</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}: o exemplo não pode ser criado aqui ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>Recria o exemplo; o que foi experimentado nele se perde</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>Auditoria de exemplo. Nada aqui é real: altere e exclua o que quiser.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>Recomeçar o exemplo…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>Nota em {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>O que este item mostra</translation>
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
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Evidence: {}</source>
        <translation>Evidências: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
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
        <translation>Ainda sem resultado</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ainda não examinado</translation>
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
        <translation>Adicionar itens: digite ou cole</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>Anexar evidência a este item</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>Anexar evidência a {}</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Anexar evidência…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>Anexando arquivos: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anexar…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Corrigir o número</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Não foi possível anexar: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>Quantos itens foram examinados</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>Itens examinados: digite ou cole números de chamados, mudanças ou registros</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>Itens a adicionar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>Já listados: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sem resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Nota neste item</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>Levar as contagens para a amostra e a nota</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Remover este item</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>Números de chamados, mudanças, agentes ou registros. Enter adiciona; pode-se colar uma coluna.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>Usar como texto</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>Escreve quantos foram examinados em “Amostra examinada” e, na nota, quais apresentam desvio</translation>
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
        <translation>Conforme exigido</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Não determinado</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>Anexar a {}</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y, N, A e ? avaliam um item, Espaço o marca, T escreve a nota, Insert adiciona, Del remove</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>&quot;{question}&quot; não é uma pergunta desta auditoria.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>Adicione-o aos seus próprios itens se você também o examinou.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>Um item precisa de uma referência. Del o remove.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>Anexe a lista como evidência e adicione os que você examinar.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Feche o que o está usando e tente de novo.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>Mova-o para outro lugar e abra o exemplo de novo.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>Nenhum item está listado para esta pergunta ainda.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Não há referência nele.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>São {count} itens; podem ser adicionados {most} por vez.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>mudanças</translation>
    </message>
    <message>
        <source>items</source>
        <translation>itens</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>chamados</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>{count} de {all} {kind} com desvio</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}: não pode ser substituída ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}: contém algo que não é exemplo; nada foi alterado.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} está no papel de trabalho de outro auditor.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} já está listado.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} e outros: {count}</translation>
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
        <translation>{seen}, com desvio: {count}</translation>
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
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Salvar uma versão</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>A versão {} foi guardada. As auditorias iniciadas com ela mantêm sua cópia congelada; cada uma pode adotar esta.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>Adicionar entrada ao plano</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>Por exemplo 8.6.1, 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>Nenhuma entrada no plano ainda. Informe o que é auditado, quando, onde e por quem.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que ocorreu</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>O que é auditado ou feito</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>Adicionar ao escopo</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>No escopo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>Nome de um local, serviço ou conta de cliente</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>Nome do que adicionar ao escopo</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>Ainda não há nada no escopo. Indique acima o primeiro local, serviço ou conta de cliente.</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>Motivo, se excluído</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>Escopo da auditoria</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>O que adicionar ao escopo</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por que é excluído</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>Em reunião</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>Auditorias e escopo</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Conta de cliente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Ações corretivas</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>Todas as perguntas respondidas: {all}. Vai para a primeira.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>Recebe o relatório</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
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
        <translation>Item examinado</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Itens examinados</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusão do auditor líder</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>Reuniões e programação</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>Nada contém todas: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programação</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>Mostrar mais destes: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Perguntar depois</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>Sem resposta: {open} de {all}. Vai para a primeira delas.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Papel de trabalho</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Papéis de trabalho</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}, em conflito</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}, não disponível aqui</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>Andamento por bloco</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} de {} respondidas</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}: {} de {} respondidas, {} não conformes</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Número ou palavra do título</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título do bloco</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>Blocos da lista de verificação</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Todos os blocos</translation>
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
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Bloco</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>Blocos com suas assinaturas</translation>
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
        <translation>Alterar as perguntas selecionadas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>Atribuir as perguntas selecionadas a um auditor</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Atribuir a…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>Resultado, sinalização e textos de todas de uma vez</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">Resultado, sinalização, textos e atribuição de todas de uma vez</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>Quem deve fazê-las, e até quando</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>{} perguntas selecionadas: um resultado responde a todas.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;Tudo desta auditoria que está neste computador</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>Ambos são seguros: o que já é conhecido é contado e não é importado duas vezes. Tudo é maior e não precisa de nada anterior.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>Entregue o arquivo ao auditor líder. Depois que ele for importado, compare as palavras ou abra o recibo que você receber.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Nada foi enviado ao líder ainda.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>Apenas o que é &amp;novo desde a última vez</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>Enviar ao auditor líder</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>Ao auditor líder</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Para {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>A versão {version} de {time} chegou.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>A versão {version} foi gerada {time}; ainda não chegou recibo.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … e mais {count}</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>&quot;{checklist}&quot; não pode ser guardada como lista de verificação: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>&quot;{clause}&quot; não é uma seção de {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>&quot;{field}&quot; não se define para várias constatações de uma vez.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>&quot;{name}&quot; ainda não pode ser emitido: em conflito estão {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>&quot;{name}&quot; ainda não pode ser emitida: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>&quot;{name}&quot; poderia ser qualquer uma de {count} auditorias.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>&quot;{newer}&quot; é uma lista de verificação de outra norma.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>&quot;{newer}&quot; {version} pergunta exatamente o que a auditoria já pergunta.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>&quot;{question}&quot; não é uma pergunta desta auditoria.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>&quot;{standard}&quot; não é uma norma conhecida aqui.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>Uma conclusão precisa de um motivo.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>Uma nova versão é para o que é novo.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Uma pessoa precisa de um nome.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>Adote uma versão mais nova da mesma lista.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Anexando evidências</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>Antes do parecer, informe quem verificou, quando e com base em que evidência.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Escolha um arquivo de texto.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>As seções vão de {first} a {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>Copiando {piece}</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrija as datas.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>Evidência {piece} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>As constatações ainda não podem ser emitidas. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Informe o identificador completo.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Dê outro identificador a esta.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>Pode ser: {kinds}. Para outro tipo, retire a constatação com um motivo e registre outra.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>Ela cita seções de: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>Conta para: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>Suas condições: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>Conhecidas: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Verifique as permissões.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>Indique a seção.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Não mais feitas</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>Nenhuma pergunta desta auditoria conta para &quot;{standard}&quot;.</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>Nada foi alterado desde a emissão da versão {report_version}.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>Somente as suas próprias alterações podem ser desfeitas.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>Cole-o seção por seção.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Preparando fotos</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>Pressione de 1 a {count}.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>Registre uma não conformidade ou altere antes a resposta.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>Substitua-a ou informe outro identificador.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">Resolva-o de novo em vez disso.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure-o de um backup.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Salve-o antes como texto simples.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Informe o que foi decisivo.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>Resolva-o em Consolidação, Conflitos.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>Informe por que as constatações são retiradas.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>A auditoria não tem a pergunta &quot;{item}&quot;.</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>A auditoria não tem o bloco &quot;{section}&quot;.</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>A auditoria terminaria em {ends_on}, antes de começar em {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>A lista de verificação &quot;{checklist}&quot; não tem perguntas.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>A lista de verificação não tem a condição &quot;{condition}&quot;.</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>A constatação não cita nenhuma seção de &quot;{standard}&quot;.</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>O identificador &quot;{checklist}&quot; já é usado por {path}.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>A pergunta não conta para &quot;{standard}&quot;.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>A pergunta foi avaliada como não conformidade; não pode ser registrada como oportunidade de melhoria.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>O relatório ainda não pode ser emitido: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>O relatório está datado de {day}, antes do último dia da auditoria ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>O relatório ficaria datado de {day}, antes do último dia da auditoria ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>Há {count} opções.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>Já existe aqui uma lista de verificação &quot;{checklist}&quot;.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>Não há auditoria &quot;{name}&quot; neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>Isto é mais texto do que uma norma tem.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">Isto resolveu um conflito e não pode ser desfeito em um só passo.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Isto foi alterado de novo desde então e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Use um destes: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>Use uma destas: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>Use o histórico.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>O que havia antes não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>Retire a constatação com um motivo e registre outra.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>Retire a constatação com um motivo.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>`audit list` mostra as existentes.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>um GIF com uma parte desconhecida</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>um JPEG que termina cedo demais</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>um JPEG com um segmento danificado</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>um PNG que termina cedo demais</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>um PNG com uma parte desconhecida</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>um PNG sem fim</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>um WebP que termina cedo demais</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>um WebP sem imagem</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>uma imagem de um tipo que não pode ser limpo</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>uma foto raw ou com camadas</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>outra versão foi adotada</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>mais de {value} MB</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>não mais citada</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>não mais usada aqui</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}: não é possível gravar ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>{headcount} pessoas</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}: sem data</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>{number} fica como está; um número é atribuído uma só vez.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>{number} foi emitida como constatação da sua série; um número é atribuído uma só vez.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>{number} foi emitida; um número é atribuído uma só vez.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}: não pode ser gravado ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: não pode ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}: é maior do que uma norma.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}: não é um arquivo de texto.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}, alterada desde então</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}: não pode ser gravado ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>Feche-o onde está aberto para gravação e abra-o aqui de novo.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>Ocorreu algo inesperado ({}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>O espaço de trabalho não pôde ser aberto ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>Não foi possível ler: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Esta janela está aberta somente para leitura; nada foi alterado.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}: não pôde ser aberto ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Alterar teclas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Nenhuma tecla corresponde.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>Pesquise por palavras ou por tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Pesquisar as teclas</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>Letras, algarismos e sinais isolados estão desativados.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>Evidência {number}: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Item</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>e mais {}</translation>
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
        <translation>Guarda as versões de tudo o que você assina; o histórico guarda as assinaturas anteriores</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>Nada foi alterado desde que você assinou.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>Blocos que seus auditores assinaram, em que tudo está respondido e nada está devolvido</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>Blocos: {all} · assinados pelo auditor líder: {signed} · alterados desde a assinatura: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Mostrar o que mudou</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>Mostrar o que mudou desde que {} assinou</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Assinar de novo</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>Assinar todos os prontos</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>Assinar todos os prontos ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>Assinar como auditor</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>Assinar como auditor líder</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Aprovação</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>Assinado em dois dispositivos ao mesmo tempo; nenhuma assinatura vale até que se assine de novo</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Assinado {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>Assinado {when}, alterado desde então (campos: {count})</translation>
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
        <translation>{answered} de {questions} respondidas · notas de revisão não encerradas: {notes}</translation>
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
        <translation>Voltar às notas</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>Alterado desde que {name} assinou: {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir até lá</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">Ir para {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Novo: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>Não está mais lá: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Assinar de novo</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>Ao assinar</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… e mais {}</translation>
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
        <translation>Uma constatação não pode repetir a si mesma.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>Vincule-a a uma constatação registrada antes dela.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>encerrada, ação eficaz</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>seção vizinha</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>aberta, ação eficaz</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>aberta, ação não eficaz</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>aberta, ação ainda não verificada</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>aberta, ainda sem ação</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>mesma seção</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>mesmo processo</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>mesmo local</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>palavras semelhantes ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(ainda sem título)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>Agrupar ambas: um título sobre elas, cada uma continua sendo constatação própria</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>Agrupar com {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>Em um grupo de {}: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>Também nesta auditoria: uma delas pode ser duplicata.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>Não é repetição</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>Não é repetição de {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>Nenhuma constatação anterior deste espaço de trabalho se parece com esta.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Nada está escrito ali.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>Leia-a; pertence a {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>Repetição de {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Diz o mesmo</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Mostrar esta constatação</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>Retirar do grupo {}</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>É uma repetição</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>É uma repetição de {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} em {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} em {}: {}</translation>
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
        <translation>Como respondida</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Conta para</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>Parecer para {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Função</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Onde</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>Por exemplo, líder de turno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>Não impresso; pode ficar em branco</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>A pergunta {} é feita nela</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>Função de quem é entrevistado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Iniciar entrevista</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>A entrevista com {who}, em andamento desde {when}, termina quando esta começar.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>Enquanto ela durar, toda pergunta que você responder fica anotada como feita nela.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>Uma auditoria concluída de uma central de serviços, para experimentar tudo. Leva uns quinze segundos.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>Uma pasta com auditorias de outro computador, de um backup ou uma nova, vazia.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>Um auditor líder lhe enviou um arquivo com a sua parte de uma auditoria? Abra-o ou solte-o aqui.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorias</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>Auditorias deste espaço de trabalho</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>Escolha uma lista de verificação, informe onde e com quem; em um minuto você responde à primeira pergunta.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>Tudo permanece nesta pasta, neste computador.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nova auditoria</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nova auditoria…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>Nenhuma auditoria aqui ainda</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Abrir um pacote</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Abrir um pacote…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>Abrir a auditoria de exemplo</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>O que o auditor líder ou um auditor lhe enviou; soltar o arquivo aqui faz o mesmo</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>10 de 10 requisições de 12 de outubro de 2026 foram atendidas pela instrução correta, entre elas REQ0019834. O analista abriu três lugares para encontrá-la. Cracóvia, 2.º andar.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 de 25 incidentes da conta HGE, sorteados entre 1.842 encerrados de julho a setembro de 2026, não têm confirmação: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 e INC0048377. Visto em 13 de outubro de 2026 com um analista de primeira linha, Cracóvia, 2.º andar.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>Exemplo: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>Em 7 de 25 incidentes, a confirmação do usuário não está registrada.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>Os incidentes são encerrados depois que o usuário confirma a solução (ISO/IEC 20000-1:2018, 8.6.1; procedimento PRC-INC-003 v5.2, seção 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Natureza da falha</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Evidência objetiva</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>Referência, se houver</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>Revisão MIR-2026-04 de INC0047655: realizada 41 horas após a recuperação com o gerente de serviços do cliente; 5 de 5 ações concluídas até 18 de setembro de 2026.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>Mostra um bom exemplo</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>O requisito é atendido. As instruções ficam em três lugares, de modo que um analista novo depende de colegas para saber onde procurar.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>O requisito é atendido; o que pode vir a ser um problema ou funcionar melhor</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Fraqueza vista</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>O que exatamente não é atendido: uma falha, sem causa, sem solução, sem nome</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>O que é exigido e onde consta</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>O que vale manter</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>O que outros poderiam aprender</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>O que foi visto: números de registros, datas, lugares, quantos de quantos, a função entrevistada</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>Vale manter: uma única linha do tempo, contada sem apontar culpados, acordada com o cliente e transformada em ações com prazo em dois dias.</translation>
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
        <translation>1 conflito</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tudo salvo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Cancelar o que está em execução</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>Constatações da auditoria</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NÃO SALVO: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Nenhuma constatação</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>Andamento da auditoria</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>Andamento do que está em execução</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Situação do salvamento</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Salvo {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>Resolver o que diverge (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Digitando…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>O que está em execução</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>O que acaba de ser feito</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>Espaço de trabalho e pessoa</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>{} OM</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} conflitos</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>{} maiores</translation>
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
        <translation>{}, ir à lista</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>&quot;{sha256}&quot; não é um SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>Um pacote posterior continua este: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>Altere as permissões, ou copie-o para uma pasta sua e trabalhe lá.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>Alteração {seq} da cópia {replica_id} ({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Verifique se a pasta existe.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>Verifique se a pasta existe e as suas permissões sobre ela.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>Verifique o disco (permissões, conexão) e tente de novo.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>Verifique o disco (espaço, permissões, conexão) e tente de novo.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>Verifique o disco e anexe-o de novo.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Verificando as evidências</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>Verificando o registro de alterações</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>Escolha um arquivo; pastas são anexadas arquivo por arquivo.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Escolha uma pasta nova ou vazia.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>Escolha outra pasta ou crie um novo espaço de trabalho.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>Escolha outra pasta; se era um espaço de trabalho, coloque o arquivo mais novo de {backups} no lugar dele.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>Feche-o lá antes; enquanto isso, é possível ler.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>Feche a outra janela que o está usando.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>Feche o programa, guarde uma cópia desta pasta e coloque o arquivo mais novo de {backups} no lugar de {name}. `workspace check` lista o que está danificado.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>Copie-o para um disco em que se possa gravar ou apenas leia-o aqui.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>Cópia {id}: sua lista de alterações mais novas omite a alteração {seq}.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>Cópia {id}: a alteração mais nova, {seq}, está faltando no registro.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>Banco de dados: não pode ser lido ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>Banco de dados: a lista de cópias não pode ser lida ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>Banco de dados: a lista de evidências não pode ser lida ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>Banco de dados: a tabela &quot;{table}&quot; não pode ser lida ({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>Banco de dados: as tabelas não podem ser lidas ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>Banco de dados: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrada {seq} da cópia {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>Evidência {number} (cópia marcada de {file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>Evidência {number} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>Libere espaço e anexe-o de novo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>Guarde uma cópia da pasta do espaço de trabalho e coloque o backup mais novo da sua pasta `backups` no lugar de workspace.db.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>Faça outro em um disco em bom estado.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>Mova o espaço de trabalho para um disco local e abra-o lá.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>Nada foi anexado. Verifique o disco antes de continuar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nada foi alterado. Peça ao remetente que gere o pacote de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nada foi alterado. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>Nada foi importado. Verifique o disco antes de continuar.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Abra-o em vez disso.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>O registro {record} é usado para duas coisas diferentes.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>Registro {record}: {field} foi registrado uma única vez e é substituído.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>A tabela &quot;{table}&quot; não corresponde ao registro de alterações; `workspace rebuild` a conserta.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>Reverta esse primeiro.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>Importando entradas</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>O registro de alterações não pode ser lido após a entrada {last}.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>O registro de alterações está danificado (problemas: {count}), portanto nada pode ser recriado a partir dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>As entradas {first} a {final} do registro de alterações não podem ser lidas.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>A entrada {first} do registro de alterações não pode ser lida.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>A pasta de configurações do próprio programa não pode ser usada. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>O índice de pesquisa não corresponde às suas entradas; `workspace rebuild` o conserta. Nada mais é afetado.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>O espaço de trabalho está fechado.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>O espaço de trabalho está danificado: a entrada {n} do registro de alterações não pode ser lida.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>O espaço de trabalho está danificado: {record}, &quot;{field}&quot; não pode ser lido.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>Esta importação não existe ou já foi revertida.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Atualize o programa para abri-lo.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>Gravando entradas</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>`workspace check` lista o que está danificado. Guarde uma cópia da pasta do espaço de trabalho e coloque o backup mais novo da sua pasta `backups` no lugar de workspace.db.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>um pacote anterior lhe deu outro lugar</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>outro processo</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>tem bytes diferentes de quando foi anexado</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>está faltando no cofre</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>não continua nada, mas não é a primeira</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>não continua a entrada que indica</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>está no pacote duas vezes</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>processo {process} em {host} desde {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}: não pode ser aberto ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}: é um banco de dados, mas não um espaço de trabalho de auditoria.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}: o backup está danificado ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}: o banco de dados está danificado ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}: já é um espaço de trabalho.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}: não é uma pasta vazia.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}: não há espaço de trabalho aqui.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}: {label} foi registrado e ninguém pode alterá-lo.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} &quot;{record_id}&quot; não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} Ou indique outra pasta na variável de ambiente ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}: não continua a sua cadeia (após {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}: está marcada como &quot;{status}&quot;, o que este programa nunca grava.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}: não é legível.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}: o conteúdo não corresponde ao hash.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}: as colunas de índice não correspondem ao conteúdo.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}: já aberto para gravação ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}: outro programa está usando o banco de dados neste momento.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}: não pode ser lido ({said}). Nada foi alterado.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}: não salvo ({orig}). O que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}: foi criado por uma versão mais nova deste programa (formato {version}; este programa conhece {format_version}). Não foi alterado.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}: não pode ser aberto ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}: o banco de dados recusou a configuração {name}={value} (informa {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}: não é uma alteração de forma conhecida ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}: sua parte {part} não é como deve ser.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}: fica em um disco somente leitura; nada foi gravado.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}: suas permissões não permitem ler nem gravar; nada foi alterado.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}: não é possível gravar mais nada, o disco está cheio. O que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}: o sistema recusou a operação ({reason}). O que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>{source} não pôde ser copiado: o disco de {folder} tem {free} MB livres, o arquivo precisa de {needed} MB. Tudo o que foi registrado até agora está seguro.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>{source} não pôde ser guardado ({strerror}). Tudo o que foi registrado está seguro.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}: não pode ser lido ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}: não é um arquivo.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}: o disco devolveu bytes diferentes dos gravados.</translation>
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
        <translation>Entradas que deixariam de contar: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>Verificando o que seria atingido…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>Nada é excluído: o que veio permanece no registro de alterações e deixa de contar aqui. Importar o mesmo pacote de novo o traz de volta. Antes é feito um backup.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>Registros afetados: {records}, dos quais desaparecem: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>Permanece com o pacote na lista</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Reverter uma importação</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Revertendo uma importação</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>Suas próprias entradas em registros que vieram com ela, também postas de lado: {}</translation>
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
        <translation>Copiando evidências</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>Tudo em {file} já estava aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Fazendo um backup</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>Nada foi alterado. Peça ao remetente que o gere de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>Nada foi alterado. Pergunte a quem o enviou de quando ele é.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>Nada foi alterado. Compare primeiro a impressão digital {fingerprint}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Informe por que a importação é revertida.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Este espaço de trabalho está aberto somente para leitura.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>{file} foi importado. Entradas novas: {new}. Arquivos novos: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>Nenhum dispositivo com a chave &quot;{key}&quot; é conhecido aqui.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>Várias chaves têm esta impressão digital. Informe a chave inteira.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Confiável</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>`team keys` mostra os que são.</translation>
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
        <translation>Auditores: o que devem e o que chegou</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Prazo</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>Atribuído a eles</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>Último pacote deles</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>Enviado a eles</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Situação</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>versão {version}, {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>versão {version}, {time}, entradas: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}, chegou</translation>
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
        <translation>Previsto para suas perguntas</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Planejado (min)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>Planejado {planned}, usado {used}, ainda necessário {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Definido à mão</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Ainda necessário</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>Tempos por bloco</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>Usado é o tempo entre os seus registros; um silêncio de mais de quinze minutos conta como pausa. Ainda necessário segue o seu próprio ritmo. Os minutos planejados podem ser digitados; 0 volta ao tempo previsto para as perguntas.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
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
        <translation>Adicionar à nota de {}</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Perguntado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Ir para a pergunta</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>Anotar outra…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>Não há nada a perguntar. Ctrl+Shift+Q anota algo de qualquer lugar, seja o que for que esteja em mãos.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>Mostrar o que já foi perguntado</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>Dá baixa com este desfecho (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>A perguntar</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>A perguntar, por pessoa</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O que perguntar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
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
        <translation>Todas as auditorias</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>Auditoria em mãos</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditorias</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nova auditoria…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>Páginas da auditoria</translation>
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
        <translation>Compare com {name} por telefone: em Equipe e pacotes, o computador dessa pessoa mostra estas palavras para si mesmo. Só se todas as seis forem iguais o pacote é desse computador.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>Impressão digital: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>Sei que foi gerado antes de o dispositivo ser desativado</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>São iguais: confiar neste dispositivo</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>Ninguém pode dizer quem o gerou, por isso não é importado. Peça a {name} que o gere de novo.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>O pacote foi adulterado depois de assinado, ou sua assinatura é de outro pacote. Não pode ser importado. Peça a {name} que o gere de novo e o envie por outro meio.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>Relatório versão {version}</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Remova-o lá primeiro.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>Isto não pode ser desfeito: {what} está em uso.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Desfaça isso primeiro.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>Desde o início desta auditoria já foi registrado trabalho nela.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>{number} continua emitida; números são atribuídos uma só vez</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Refazer: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;Desfazer ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Desfazer: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Refeito: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Feito: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Digitação</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Desfeito: {}</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>Responda em poucas palavras</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>No mínimo {}.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>No máximo {}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>Não  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>Há desvio: avalie com 2, 3, 4 ou 5.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>Sim  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versões, as mais novas primeiro</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>salva pela primeira vez</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} perguntas</translation>
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
        <translation>Atribuídas a mim</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Prática ITIL 4</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Ordem: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Salvar ou alterar exibições…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>Exibições salvas; quais perguntas, em que ordem e em que grupos</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">Blocos atribuídos a você ou a ninguém em particular</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Exibição ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>Exibição: exibições salvas, norma, prática, atribuídas a mim, ordem, grupos</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>O que lhe foi atribuído; se nada foi, o que não foi atribuído a ninguém</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>Sinalizadas</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>Minhas sem resposta</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Não conformidades sem evidência</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>Uma exibição com esse nome vem com o programa. Use outro nome.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>Restaurar “{}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>Excluir a exibição (Del)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Sinalizadas</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>Dar outro nome à exibição (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Grupos: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Atribuídas a mim</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da exibição</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>Novo nome de “{}”</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sem evidência</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Não conformidades</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Não conformidades sem evidência</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Oportunidades de melhoria</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Ordem: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>Salvar o que é mostrado agora como</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Exibições salvas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>Exibições da lista de perguntas</translation>
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
        <translation>Prioridade alta e a última pergunta de uma seção nunca são propostas. As perguntas deixadas de fora são marcadas como não amostradas, e o relatório o informa.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>Marcar como não amostradas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>Há tempo para {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>Marcadas: {count}, {saved}. O restante leva cerca de {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>O que pode esperar</translation>
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
        <translation>O registro de versões não faz parte desta instalação.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>Novidades da versão {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texto na imagem</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>O que o número {} mostra</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>Texto do número {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>Conteú&amp;do</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>Entregue cada arquivo ao seu auditor, em pen drive ou por e-mail. As palavras são para o telefone: quem abre o arquivo vê as mesmas.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>Nada foi atribuído a ninguém ainda. Faça isso primeiro, no plano em Quem audita o quê.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>Um pacote para todo&amp;s</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>Um pacote para c&amp;ada um</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>A auditoria inteira como está aqui</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>A parte deles: o que precisam para o que lhes foi atribuído</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>O que entra no pacote</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Gerar pacotes</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}: nada atribuído</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}: {questions}, prazo {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (a versão {version} já foi gerada)</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} Informe a frase secreta por um caminho diferente do arquivo.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Escolher a pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copiar palavras</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>Nomes dos arquivos com palavras e dígitos, para uma mensagem</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>Arquivos que não estão neste computador e por isso não estão no pacote: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Pasta para os pacotes</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>Em dígitos</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nota</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>Um pacote foi gerado</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>Pacotes gerados</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>Pacotes gerados: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>Consta no pacote e é mostrada antes da importação</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gerando…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  em palavras: {words}
  em dígitos: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>Só as minhas</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>Somente o que lhe foi atribuído, ou todas as perguntas</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>Mostrar somente o que me foi atribuído</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>Suas: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>Suas: {questions} em {count} blocos</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>Suas: {questions}, um bloco</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}, todas respondidas</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}, prazo {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}, em atraso desde {time}</translation>
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
        <translation>evidências: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>constatações: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. {answered} de {questions} respondidas, {findings} constatações</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + mais {count}</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>1 pergunta depende dele</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>{} perguntas dependem dele</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>ações {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>evidências {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>em um grupo</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>sem seção</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(ainda sem título)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}, {}, {}, seções {}, {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos planejados</translation>
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
        <translation>, não conformidades: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>atribuído a {}</translation>
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
        <translation>concluído</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
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
        <translation>Aguardando a câmera…</translation>
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
