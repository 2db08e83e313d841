"""English word classes of talk with the bot itself; the same classes as in `german_talk`."""

KINDS = {
    "REMIND": """
        remind reminder remember don't_forget todo to-do to_do note_to_self need_to_remember diarise nudge
        don't_let_me
        make_sure_i not_to_forget must_not_forget mustn't_forget memo_to_self
    """,
    "THANKS": """
        lol haha* hehe* no_worries np no_problem thanks thank cheers ta great perfect awesome nice
        brilliant cool ok okay lovely thx good_job well_done amazing legend superb wonderful 👍 🙏 😂 🤣 😅 😉
        excellent appreciate got_it tysm tyvm ty sounds_good understood noted_thanks you're_welcome
        my_pleasure that's_all nothing_else that_is_all fab fabulous fantastic splendid magic grand sweet
        roger all_set good_one great_help much_obliged
    """,
    "PRAISE": """
        you're_a you're_the you_are_a you_are_the you're_great you're_good you're_brilliant you_rock love_it love_this
        love_you good_bot clever_bot smart_bot nice_work good_work great_work nice_job great_job good_stuff lifesaver
        life_saver weight_in_gold worth_your_weight star_performer impressive you_beauty bless_you you_legend you_star
    """,
    "GREET": """
        hello hi hey morning_! morning_all morning_mate morning_everyone morning_team morning_there nice_weekend
        great_weekend lovely_weekend happy_weekend good_morning good_evening good_afternoon good_night bye goodbye
        see_you happy_friday how_are_you howdy how's_it alright_mate have_a_nice have_a_good yo hiya cheerio toodle
        night_night nighty afternoon_! afternoon_all evening_! evening_all how_are_things what's_up whats_up wassup
        sup
        you_alright you_all_right you_ok how_do_you_do happy_new_year merry_christmas happy_christmas happy_holidays
        happy_easter see_ya later_mate take_care catch_you_later talk_later ttyl laters cya have_a_great have_a_lovely
        greetings ahoy happy_monday happy_tuesday happy_wednesday happy_thursday happy_saturday happy_sunday
        happy_hump
        happy_days happy_new_week happy_new_month how_you_doing how_have_you_been good_day g'day hello_there
    """,
    "CHAT": """
        how_are_you how's_it how_are_things what's_up whats_up wassup sup you_alright you_all_right you_ok
        how_do_you_do how_you_doing how_have_you_been how_is_it_going how_was_your you_there are_you_there
        alright_mate
        what_are_you_up_to sleep_well you_good
    """,
    "MOOD": """
        long_week glad_it's_over it's_over knackered tired exhausted shattered what_a_day what_a_week what_a_morning
        long_day rough_day busy_day mondays finally_friday finally_weekend finally_home ugh phew yay woohoo hooray wow
        bored hungry thirsty raining snowing weather need_a_coffee need_coffee coffee_first time_for_coffee
        beer_o'clock tgif my_head i'm_done_for i'm_off_home heading_home hangover lunch_time home_time omg
    """,
    "NEW_ONE": """
        prospect new_lead cold_call cold_called cold-called new_customer new_client intro_call introductory lead
        new_prospect
        intro_meeting first_meeting first_call discovery_call new_contact_at potential_customer prospective
        inbound_lead
    """,
    "IMPERATIVE": """
        bring pull undo tick remind move delete remove add show list give tell mark set change pause stop push
        reschedule postpone rename close create subscribe find cancel update drop put mute complete tick scrap shift
        bump store save edit snooze erase undo delay upgrade downgrade register follow track turn switch discard bin
        cross check promote demote assign reassign link unlink merge archive deactivate monitor watch open extend
        correct forget reopen silence hold
    """,
    "RECORD": """
        entry entries note notes task tasks reminder reminders to-do to_do todo to-dos todos follow-up follow_up
        followup follow-ups deadline due_date last_one log logs message record that_one this_one
    """,
    "PROMPTS": """
        prompts prompt suggestions suggestion reminders nudges notifications notification pings messages alerts
        updates
        hints nagging nag pushes push_messages digest
    """,
    "FIELD": """
        contact number phone email address alias nickname name surname birthday role title position contact industry
        website sector abbreviation spelling mobile extension postcode competitor salutation city town street zip
    """,
    "ABSENT": """
        on_holiday on_leave on_vacation holiday vacation sick ill off_sick off_until off_till out_of_office ooo away
        on_pto pto annual_leave parental_leave maternity_leave paternity_leave on_sabbatical at_a_trade
        at_a_conference
        travelling traveling offline unavailable i'm_off
    """,
}
INTENTS = {
    "C_RESCHEDULE": """
        move moving push reschedule postpone shift bump delay snooze put_off push_back bring_forward extend rebook
        put_back defer prepone
    """,
    "C_DELETE": """
        delete remove erase scrap drop undo cancel can_go no_need_to_remind don't_remind stop_reminding bin discard
        get_rid wipe axe nuke kill trash chuck ditch lose_the take_back forget_the forget_that_one forget_it strike
        take_off forget_what no_longer_need no_longer_needed not_needed don't_need_the
    """,
    "C_DONE": """
        mark done complete tick completed close off_the_list as_done tick_it off_my_list check_off cross_off
        as_complete as_completed ticked finished
    """,
    "C_PAUSE": """
        snooze_everything pause mute stop quiet snooze_all no_prompts no_reminders on_holiday_until away_until
        i'm_away
        silence leave_me_alone do_not_disturb hold_all no_notifications no_nudges no_pings no_messages no_suggestions
        shut_up don't_bother don't_disturb don't_ping don't_nag don't_message don't_send turn_off switch_off hold_off
        hold_back no_alerts no_updates no_more_reminders no_more_prompts stop_bugging stop_nagging give_me_a_break dnd
    """,
    "C_EDIT": """
        alias set change rename edit update tier correct_the nickname store save upgrade downgrade promote demote
        assign reassign inactive archive amend merge deactivate
    """,
    "C_ADD": """
        new_customer new_client add_customer create_customer create_a add_a_customer add_new new_account create
        add_client add_a_new add_company as_a_new as_customer as_a_customer as_client as_a_client to_my_customers
        to_our_customers to_the_customer register open_an_account set_up new_company add_account to_my_accounts
        onboard
    """,
    "C_FEED": "feed rss feeds subscribe newsfeed",
    "Q_LAST": """
        last when latest how_long_since how_long_ago since_when most_recently last_time how_long lately recently
    """,
    "Q_TALKED": """
        spoke speak spoken talk talked met meet visited called call contact seen visit hear heard see saw touch
        meeting
        chat reply replied respond responded contacted emailed email visits speaking catch-up conversation been phoned
        phone rang ring
    """,
    "Q_HISTORY": """
        history happened discussed talked_about timeline notes note went_on past_conversations summary recap summarise
        summarize discuss talk_about log logged past previous entries entry going_on been_going chats conversations
        everything_with everything_we through_everything so_far activity record records say said last_few
        happening catch_me_up background_story interactions went_down
    """,
    "Q_PROFILE": """
        story profile who_is who's overview tell_me_about know_about info_on card brief briefing rundown background
        lowdown
        low-down refresh prep need_to_know should_know catch_me_up up_to_speed sort_of_company kind_of_company
        do_we_know
    """,
    "Q_BIRTHDAYS": """
        birthday* bday bdays birthdate turns_30 turns_40 turns_50 turns_60 turn_30 turn_40 turn_50 turn_60 born
    """,
    "Q_PROMISES": """
        promise promised promises owe owed open outstanding to-dos todos to-do tasks task commitments committed
        follow-ups follow_ups pending due owing supposed_to loose_ends my_list my_plate the_agenda my_agenda
        to_be_done
        left_to_do still_to_do need_to_send have_to_send must_i on_today agreed undertaken deliverables action_items
        waiting_for waiting_on my_day
    """,
    "Q_COMPLAINTS": """
        complaint* complained issues complain complaining unhappy moan moaning moaned problems annoyed dissatisfied
        grumbling grumble gripe gripes upset trouble unresolved angry cross_about
    """,
    "Q_DUE": """
        overdue should_i_call call_today to_call contact_today neglected due_for haven't_spoken haven't_i haven't_we
        not_spoken who_should long_time contact_next call_next call_this visit_next gone_quiet not_heard reach_out
        who_needs losing_touch haven't_heard neglecting ignoring ignored going_cold gone_cold check_in due_a
        haven't_talked haven't_seen not_seen haven't_called haven't_visited not_visited not_called should_i_visit
        should_i_see should_i_contact should_i_ring get_back_to need_to_see in_a_while in_months in_ages should_i_be
        for_ages next_on a_call_from a_visit
    """,
    "Q_NEWS": """
        news press articles headlines in_the_news article new_at what's_new anything_new media newspaper coverage
        in_the_papers announcements
    """,
    "Q_SATISFACTION": """
        satisfied satisfaction happy score rating survey nps rate csat mood rated sentiment feel_about scored
        happiness scoring scores score_us rating_us rates
    """,
    "Q_CONTACT": """
        number phone email address contact contact_details role title position birthday_of reach mobile job first_name
        surname buyer in_charge responsible decision_maker cell website procurement get_hold department extension
        contacts located headquartered hq based_in purchasing runs_the who_runs who_heads linkedin_profile postcode
        e-mail postal_address looks_after responsible_for
    """,
    "Q_STATS": """
        how_many how_often statistics stats percentage count share revenue margin many average total how_much
        number_of
        how_am_i_doing how_did_i_do my_numbers my_figures my_performance conversion hit_rate kpi kpis how_was_my
        am_i_doing
    """,
    "Q_HELP": """
        help how_do how_does how_can can_you what_can instructions commands how_to able_to voice_messages
        do_you_understand how_should_i user_guide manual
    """,
    "Q_SHOW": "show list give tell find pull_up summarise summarize recap refresh brief look_up walk talk_me run_me",
    "Q_THING": """
        birthday* history notes note entries complaints tasks promises points follow-ups news press stats numbers
        contacts customers accounts profile overview summary everything reminders open issues conversations visits
        calls chats phone number email address details meetings memory
    """,
}
