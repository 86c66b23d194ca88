"""The words that have one meaning everywhere: results, kinds, states, roles."""

from __future__ import annotations

from enum import StrEnum

from iso20k_audit.model.wording import LANGUAGES, translate


class Term(StrEnum):
    """A word with a stable value (stored, exported) and a label (shown)."""

    @property
    def label(self) -> str:
        """The words for people in the language in use, for example `Minor nonconformity`."""
        return translate(type(self).__name__, self.english)

    @property
    def english(self) -> str:
        """The English words for people, by which translations are found."""
        return _LABELS.get((type(self).__name__, self.value), self.value.replace("_", " ").capitalize())


class Result(Term):
    """What an auditor concludes on one question.

    RECORDED stands for a fact that was noted without a judgement: a maturity level, a date, a text.
    """

    CONFORMS = "conforms"
    MINOR = "minor"
    MAJOR = "major"
    OPPORTUNITY = "ofi"
    NOT_APPLICABLE = "not_applicable"
    NOT_SAMPLED = "not_sampled"
    RECORDED = "recorded"

    @property
    def is_nonconformity(self) -> bool:
        """True where a requirement is not met."""
        return self in (Result.MINOR, Result.MAJOR)

    @property
    def counts_as_fulfilled(self) -> bool:
        """True where the requirement is met (an opportunity may still be seen)."""
        return self in (Result.CONFORMS, Result.OPPORTUNITY)


class AnswerType(Term):
    """How a question is answered."""

    RESULT = "result"
    MATURITY = "maturity"
    YES_NO = "yes_no"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"
    DATE = "date"


class ChecklistKind(Term):
    """What a checklist is for."""

    AUDIT = "audit"
    FLOOR = "floor"
    GAP = "gap"
    READINESS = "readiness"
    INTEGRATED = "integrated"


class FindingKind(Term):
    """How a finding counts, after ISO/IEC 17021-1 (major, minor) and common practice."""

    MAJOR = "major"
    MINOR = "minor"
    OPPORTUNITY = "ofi"
    POSITIVE = "positive"

    @property
    def is_nonconformity(self) -> bool:
        """True for major and minor."""
        return self in (FindingKind.MAJOR, FindingKind.MINOR)

    @property
    def prefix(self) -> str:
        """First part of a final number: NC-2026-003, OFI-2026-001, PP-2026-002."""
        return "NC" if self.is_nonconformity else ("OFI" if self is FindingKind.OPPORTUNITY else "PP")

    @property
    def rank(self) -> int:
        """Order in lists and reports: major first."""
        return list(FindingKind).index(self)


class FindingStatus(Term):
    """Where a finding is on its way from the auditor's draft to its close."""

    DRAFT = "draft"
    ISSUED = "issued"
    CLOSED = "closed"


class Acknowledgement(Term):
    """What the auditee says to a finding at the closing meeting."""

    ACCEPTED = "accepted"
    ACCEPTED_WITH_COMMENT = "accepted_with_comment"
    DISPUTED = "disputed"


class ActionStatus(Term):
    """Where a corrective action is on its way; what leads from one to the other is in `action_states`."""

    OPEN = "open"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    IN_PROGRESS = "in_progress"
    IMPLEMENTED = "implemented"
    TO_CHECK = "to_check"
    VERIFIED = "verified"
    REOPENED = "reopened"


class ActionParty(Term):
    """In which part somebody moves a corrective action."""

    OWNER = "owner"
    AUDITOR = "auditor"
    LEAD = "lead"


class ExtensionDecision(Term):
    """What was decided on an extension that was asked for."""

    GRANTED = "granted"
    REFUSED = "refused"


class CauseMethod(Term):
    """How causes are looked for."""

    WHYS = "whys"
    FISHBONE = "fishbone"


class CauseCategory(Term):
    """Kinds of causes: the branches of a fishbone, after the four dimensions of ITIL 4."""

    PEOPLE = "people"
    PROCESS = "process"
    TECHNOLOGY = "technology"
    INFORMATION = "information"
    PARTNERS = "partners"
    ENVIRONMENT = "environment"
    MANAGEMENT = "management"


class FollowUpOutcome(Term):
    """What a follow-up audit finds of an earlier finding."""

    EFFECTIVE = "effective"
    PARTLY = "partly"
    STILL_OPEN = "still_open"
    NOT_CHECKED = "not_checked"


class CoverageDimension(Term):
    """What an audit programme has to cover (ISO/IEC 20000-1 9.2.2)."""

    CLAUSE = "clause"
    SITE = "site"
    SHIFT = "shift"
    PROCESS = "process"
    CLIENT = "client"
    SERVICE = "service"


class Level(Term):
    """A rating in three steps."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class CertificationEventKind(Term):
    """Audits by a certification body in a cycle of three years (ISO/IEC 17021-1 9.1.3)."""

    STAGE_1 = "stage_1"
    STAGE_2 = "stage_2"
    SURVEILLANCE = "surveillance"
    RECERTIFICATION = "recertification"
    SPECIAL = "special"


class Direction(Term):
    """Which way a measured value gets better."""

    HIGHER = "higher"
    LOWER = "lower"


class BenefitKind(Term):
    """What an organisation gained by an audit, in its own words and numbers."""

    PENALTY_AVOIDED = "penalty_avoided"
    HOURS_SAVED = "hours_saved"
    COST_SAVED = "cost_saved"
    OTHER = "other"


class CriterionKind(Term):
    """What own audit criteria are."""

    CLIENT_CONTRACT = "client_contract"
    SLA = "sla"
    POLICY = "policy"
    LAW = "law"
    OTHER = "other"


class Effectiveness(Term):
    """Outcome of the effectiveness check of a corrective action (ISO/IEC 20000-1 10.1)."""

    NOT_YET_VERIFIED = "not_yet_verified"
    EFFECTIVE = "effective"
    NOT_EFFECTIVE = "not_effective"


class AuditType(Term):
    """Why the audit is held."""

    INTERNAL = "internal"
    SUPPLIER = "supplier"
    FOLLOW_UP = "follow_up"
    GAP = "gap_assessment"


class AuditStatus(Term):
    """Where the audit as a whole is."""

    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    CONCLUDED = "concluded"
    ISSUED = "issued"


class Role(Term):
    """A person's part in one audit."""

    LEAD_AUDITOR = "lead_auditor"
    AUDITOR = "auditor"
    TECHNICAL_EXPERT = "technical_expert"
    OBSERVER = "observer"
    GUIDE = "guide"
    AUDITEE = "auditee"
    CLIENT_REPRESENTATIVE = "client_representative"

    @property
    def is_audit_team(self) -> bool:
        """True for people who audit (and so need an independence statement)."""
        return self in (Role.LEAD_AUDITOR, Role.AUDITOR, Role.TECHNICAL_EXPERT)


class MeetingKind(Term):
    """Formal meetings of an audit."""

    OPENING = "opening"
    TEAM = "team"
    CLOSING = "closing"


class Presence(Term):
    """How somebody attended."""

    IN_PERSON = "in_person"
    REMOTE = "remote"


class EvidenceKind(Term):
    """What a piece of objective evidence is."""

    PHOTO = "photo"
    SCREENSHOT = "screenshot"
    DOCUMENT = "document"
    SPREADSHEET = "spreadsheet"
    RECORD = "record"
    TRANSCRIPT = "transcript"
    PHYSICAL = "physical"
    OTHER = "other"


class SampleItemKind(Term):
    """What an item of a sample is."""

    TICKET = "ticket"
    CHANGE = "change"
    AGENT = "agent"
    RECORD = "record"


class SampleVerdict(Term):
    """What one item of a sample shows for the question that it was looked at for."""

    AS_REQUIRED = "as_required"
    DEVIATES = "deviates"
    NOT_APPLICABLE = "not_applicable"
    NOT_DETERMINED = "not_determined"


class AreaKind(Term):
    """What somebody works on themselves, and so may not audit (ISO 19011 4 e, ISO/IEC 20000-1 9.2.2)."""

    SITE = "site"
    CLIENT = "client"
    SERVICE = "service"
    CLAUSE = "clause"
    PROCESS = "process"


class PartKind(Term):
    """Which part of an audit is handed to an auditor."""

    SECTION = "section"
    QUESTION = "question"
    SITE = "site"
    ACCOUNT = "account"


class ReviewNoteKind(Term):
    """What a review note wants of the auditor whose work it is about."""

    REMARK = "remark"
    REJECTED = "rejected"


class SignsAs(Term):
    """In which role somebody signs a section off."""

    AUDITOR = "auditor"
    LEAD = "lead"


class Confidentiality(Term):
    """Who may see something."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly_confidential"


class ScopeKind(Term):
    """What a scope item points to."""

    SITE = "site"
    SERVICE = "service"
    CLIENT = "client"


class Language(Term):
    """A language that reports can be written in; each is named in itself, whatever the language in use."""

    ENGLISH = "en"
    SPANISH = "es"
    PORTUGUESE = "pt_BR"
    POLISH = "pl"
    FRENCH = "fr"
    GERMAN = "de"
    ARABIC = "ar"

    @property
    def label(self) -> str:
        """Its name in itself."""
        return LANGUAGES[self.value]


_LABELS: dict[tuple[str, str], str] = {
    ("SignsAs", "lead"): "Lead auditor",
    ("ActionParty", "lead"): "Lead auditor",
    ("ActionStatus", "submitted"): "Answered, to be reviewed",
    ("ActionStatus", "returned"): "Returned with comments",
    ("ActionStatus", "to_check"): "Effectiveness to be checked",
    ("CauseMethod", "whys"): "5 whys",
    ("CauseMethod", "fishbone"): "Fishbone",
    ("CauseCategory", "technology"): "Tools and technology",
    ("CauseCategory", "information"): "Information and documents",
    ("CauseCategory", "partners"): "Partners and suppliers",
    ("CauseCategory", "process"): "Process",
    ("FollowUpOutcome", "effective"): "Effective, can be closed",
    ("FollowUpOutcome", "partly"): "Partly effective",
    ("CoverageDimension", "client"): "Client account",
    ("CertificationEventKind", "special"): "Special audit",
    ("CriterionKind", "sla"): "Service level agreement",
    ("CriterionKind", "law"): "Law or regulation",
    ("PartKind", "account"): "Client account",
    ("AreaKind", "client"): "Client account",
    ("ReviewNoteKind", "rejected"): "Rejected",
    ("Result", "recorded"): "Recorded, not judged",
    ("AnswerType", "result"): "Conforms, nonconforming, …",
    ("AnswerType", "maturity"): "Maturity 0 to 5",
    ("AnswerType", "yes_no"): "Yes or no",
    ("ChecklistKind", "audit"): "System audit",
    ("ChecklistKind", "floor"): "Floor check",
    ("ChecklistKind", "gap"): "Gap assessment",
    ("ChecklistKind", "readiness"): "Certification readiness",
    ("ChecklistKind", "integrated"): "Integrated audit",
    ("Result", "minor"): "Minor nonconformity",
    ("Result", "major"): "Major nonconformity",
    ("Result", "ofi"): "Opportunity for improvement",
    ("FindingKind", "major"): "Major nonconformity",
    ("FindingKind", "minor"): "Minor nonconformity",
    ("FindingKind", "ofi"): "Opportunity for improvement",
    ("FindingKind", "positive"): "Positive practice",
    ("AuditType", "internal"): "Internal audit",
    ("AuditType", "supplier"): "Supplier audit",
    ("AuditType", "follow_up"): "Follow-up audit",
    ("AuditType", "gap_assessment"): "Gap assessment",
    ("MeetingKind", "opening"): "Opening meeting",
    ("MeetingKind", "team"): "Audit team meeting",
    ("MeetingKind", "closing"): "Closing meeting",
    ("Presence", "in_person"): "In person",
    ("Effectiveness", "not_yet_verified"): "Not yet verified",
    ("Confidentiality", "strictly_confidential"): "Strictly confidential",
}
