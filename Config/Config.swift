// The defaults that ship inside the binary, as bytes: rules, words, norms, lexicons and templates.
// Lives here: annotated defaults that a user can read and change in files of the same grammar.
// Must not: code that reads or judges them; ConfigLoader in the executable does that.
// Start with rules.yaml; every file of this folder must stand in `DefaultConfig`, a test sees to it.

/// Default configuration files, embedded so that the binary works wherever it is copied.
public enum DefaultConfig {
  /// `rules.yaml`.
  public static var rules: [UInt8] { PackageResources.rules_yaml }

  /// `words.txt`.
  public static var words: [UInt8] { PackageResources.words_txt }

  /// `norms.yaml`.
  public static var norms: [UInt8] { PackageResources.norms_yaml }

  /// Lexicons by concept: `status` is `lexicons/lexicon_status.txt`.
  public static var lexicons: [String: [UInt8]] { lexiconTable }

  /// Templates of documents and messages by language: `en` is `templates/templates_en.mustache`.
  public static var templates: [String: [UInt8]] {
    [
      "de": PackageResources.templates_de_mustache, "en": PackageResources.templates_en_mustache,
      "es": PackageResources.templates_es_mustache, "fr": PackageResources.templates_fr_mustache,
      "ja": PackageResources.templates_ja_mustache, "pt": PackageResources.templates_pt_mustache,
    ]
  }

  /// Templates of the report, all in one file.
  public static var reports: [UInt8] { PackageResources.templates_reports_mustache }

  private static let lexiconTable: [String: [UInt8]] = [
    "agenda": PackageResources.lexicon_agenda_txt,
    "birthday": PackageResources.lexicon_birthday_txt,
    "board": PackageResources.lexicon_board_txt,
    "broadcast": PackageResources.lexicon_broadcast_txt,
    "budget": PackageResources.lexicon_budget_txt,
    "busy_only": PackageResources.lexicon_busy_only_txt,
    "by_the_hour": PackageResources.lexicon_by_the_hour_txt,
    "called_bond": PackageResources.lexicon_called_bond_txt,
    "called_daily": PackageResources.lexicon_called_daily_txt,
    "called_leading": PackageResources.lexicon_called_leading_txt,
    "called_mixed": PackageResources.lexicon_called_mixed_txt,
    "called_no_meeting": PackageResources.lexicon_called_no_meeting_txt,
    "called_presence": PackageResources.lexicon_called_presence_txt,
    "called_sensitive": PackageResources.lexicon_called_sensitive_txt,
    "called_thinking": PackageResources.lexicon_called_thinking_txt,
    "called_trust": PackageResources.lexicon_called_trust_txt,
    "called_urgent": PackageResources.lexicon_called_urgent_txt,
    "called_written": PackageResources.lexicon_called_written_txt,
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
    "due_date": PackageResources.lexicon_due_date_txt,
    "each_in_turn": PackageResources.lexicon_each_in_turn_txt,
    "exceptions_only": PackageResources.lexicon_exceptions_only_txt,
    "figures": PackageResources.lexicon_figures_txt,
    "focus": PackageResources.lexicon_focus_txt,
    "generic_meeting": PackageResources.lexicon_generic_meeting_txt,
    "handover": PackageResources.lexicon_handover_txt,
    "hands_on": PackageResources.lexicon_hands_on_txt,
    "health": PackageResources.lexicon_health_txt,
    "hiring": PackageResources.lexicon_hiring_txt,
    "hold": PackageResources.lexicon_hold_txt,
    "holiday": PackageResources.lexicon_holiday_txt,
    "in_person": PackageResources.lexicon_in_person_txt,
    "incident": PackageResources.lexicon_incident_txt,
    "labour": PackageResources.lexicon_labour_txt,
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
    "only_disputed": PackageResources.lexicon_only_disputed_txt,
    "open_dispute": PackageResources.lexicon_open_dispute_txt,
    "ops_huddle": PackageResources.lexicon_ops_huddle_txt,
    "out_of_office": PackageResources.lexicon_out_of_office_txt,
    "party_planning": PackageResources.lexicon_party_planning_txt,
    "pay": PackageResources.lexicon_pay_txt,
    "people_cases": PackageResources.lexicon_people_cases_txt,
    "performance": PackageResources.lexicon_performance_txt,
    "personal": PackageResources.lexicon_personal_txt,
    "planning": PackageResources.lexicon_planning_txt,
    "preparation": PackageResources.lexicon_preparation_txt,
    "problem_solving": PackageResources.lexicon_problem_solving_txt,
    "public_event": PackageResources.lexicon_public_event_txt,
    "readonly_line": PackageResources.lexicon_readonly_line_txt,
    "readout": PackageResources.lexicon_readout_txt,
    "release": PackageResources.lexicon_release_txt,
    "reminder": PackageResources.lexicon_reminder_txt,
    "retro": PackageResources.lexicon_retro_txt,
    "review": PackageResources.lexicon_review_txt,
    "row_by_row": PackageResources.lexicon_row_by_row_txt,
    "same_hour": PackageResources.lexicon_same_hour_txt,
    "self_paced": PackageResources.lexicon_self_paced_txt,
    "self_study": PackageResources.lexicon_self_study_txt,
    "sent_anyway": PackageResources.lexicon_sent_anyway_txt,
    "shop_floor": PackageResources.lexicon_shop_floor_txt,
    "silence_approves": PackageResources.lexicon_silence_approves_txt,
    "social": PackageResources.lexicon_social_txt,
    "standup": PackageResources.lexicon_standup_txt,
    "status": PackageResources.lexicon_status_txt,
    "stock_count": PackageResources.lexicon_stock_count_txt,
    "team_meeting": PackageResources.lexicon_team_meeting_txt,
    "team_words": PackageResources.lexicon_team_words_txt,
    "then_talk": PackageResources.lexicon_then_talk_txt,
    "today": PackageResources.lexicon_today_txt,
    "togetherness": PackageResources.lexicon_togetherness_txt,
    "townhall": PackageResources.lexicon_townhall_txt,
    "training": PackageResources.lexicon_training_txt,
    "travel": PackageResources.lexicon_travel_txt,
    "who_takes": PackageResources.lexicon_who_takes_txt,
    "workshop": PackageResources.lexicon_workshop_txt,
    "written_already": PackageResources.lexicon_written_already_txt,
  ]
}
