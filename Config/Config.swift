// The defaults that ship inside the binary, as bytes: rules and lexicons.
// Lives here: annotated defaults that a user can read and change in files of the same grammar.
// Must not: code that reads or judges them; ConfigLoader in the executable does that.
// Start with rules.yaml; every file of this folder must stand in `DefaultConfig`, a test sees to it.

/// Default configuration files, embedded so that the binary works wherever it is copied.
public enum DefaultConfig {
  /// `rules.yaml`.
  public static var rules: [UInt8] { PackageResources.rules_yaml }

  /// Lexicons by concept: `status` is `lexicons/lexicon_status.txt`.
  public static var lexicons: [String: [UInt8]] { lexiconTable }

  private static let lexiconTable: [String: [UInt8]] = [
    "agenda": PackageResources.lexicon_agenda_txt,
    "birthday": PackageResources.lexicon_birthday_txt,
    "board": PackageResources.lexicon_board_txt,
    "broadcast": PackageResources.lexicon_broadcast_txt,
    "budget": PackageResources.lexicon_budget_txt,
    "busy_only": PackageResources.lexicon_busy_only_txt,
    "confidential": PackageResources.lexicon_confidential_txt,
    "conflict": PackageResources.lexicon_conflict_txt,
    "critique": PackageResources.lexicon_critique_txt,
    "customer": PackageResources.lexicon_customer_txt,
    "deadline": PackageResources.lexicon_deadline_txt,
    "decision": PackageResources.lexicon_decision_txt,
    "demo": PackageResources.lexicon_demo_txt,
    "design_review": PackageResources.lexicon_design_review_txt,
    "desk_work": PackageResources.lexicon_desk_work_txt,
    "discipline": PackageResources.lexicon_discipline_txt,
    "do_not_book": PackageResources.lexicon_do_not_book_txt,
    "exceptions_only": PackageResources.lexicon_exceptions_only_txt,
    "focus": PackageResources.lexicon_focus_txt,
    "generic_meeting": PackageResources.lexicon_generic_meeting_txt,
    "handover": PackageResources.lexicon_handover_txt,
    "health": PackageResources.lexicon_health_txt,
    "hiring": PackageResources.lexicon_hiring_txt,
    "hold": PackageResources.lexicon_hold_txt,
    "holiday": PackageResources.lexicon_holiday_txt,
    "in_person": PackageResources.lexicon_in_person_txt,
    "incident": PackageResources.lexicon_incident_txt,
    "legal": PackageResources.lexicon_legal_txt,
    "list_work": PackageResources.lexicon_list_work_txt,
    "live_questions": PackageResources.lexicon_live_questions_txt,
    "meal": PackageResources.lexicon_meal_txt,
    "mentoring": PackageResources.lexicon_mentoring_txt,
    "metrics": PackageResources.lexicon_metrics_txt,
    "negation": PackageResources.lexicon_negation_txt,
    "negation_after": PackageResources.lexicon_negation_after_txt,
    "negotiation": PackageResources.lexicon_negotiation_txt,
    "on_call": PackageResources.lexicon_on_call_txt,
    "onboarding": PackageResources.lexicon_onboarding_txt,
    "one_to_one": PackageResources.lexicon_one_to_one_txt,
    "ops_huddle": PackageResources.lexicon_ops_huddle_txt,
    "out_of_office": PackageResources.lexicon_out_of_office_txt,
    "pay": PackageResources.lexicon_pay_txt,
    "performance": PackageResources.lexicon_performance_txt,
    "personal": PackageResources.lexicon_personal_txt,
    "planning": PackageResources.lexicon_planning_txt,
    "preparation": PackageResources.lexicon_preparation_txt,
    "problem_solving": PackageResources.lexicon_problem_solving_txt,
    "readonly_line": PackageResources.lexicon_readonly_line_txt,
    "readout": PackageResources.lexicon_readout_txt,
    "release": PackageResources.lexicon_release_txt,
    "reminder": PackageResources.lexicon_reminder_txt,
    "retro": PackageResources.lexicon_retro_txt,
    "review": PackageResources.lexicon_review_txt,
    "social": PackageResources.lexicon_social_txt,
    "standup": PackageResources.lexicon_standup_txt,
    "status": PackageResources.lexicon_status_txt,
    "team_meeting": PackageResources.lexicon_team_meeting_txt,
    "team_words": PackageResources.lexicon_team_words_txt,
    "then_talk": PackageResources.lexicon_then_talk_txt,
    "today": PackageResources.lexicon_today_txt,
    "townhall": PackageResources.lexicon_townhall_txt,
    "training": PackageResources.lexicon_training_txt,
    "travel": PackageResources.lexicon_travel_txt,
    "workshop": PackageResources.lexicon_workshop_txt,
    "written_already": PackageResources.lexicon_written_already_txt,
  ]
}
