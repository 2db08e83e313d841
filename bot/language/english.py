"""English word classes for `lexicon`; the same classes as in `german`."""

from bot.language.contact_words import ENGLISH as CONTACTS
from bot.language.english_talk import INTENTS, KINDS
from bot.language.mood_words import ENGLISH as MOOD_WORDS
from bot.language.way_words import ENGLISH as WAYS
from bot.language.words import vocabulary

FUNCTION = {
    "I": "i we me us my our i'm i've i'll we'll we've i'd we'd we're",
    "THEY": """
        he she they him her them he's she's they're he'll she'll they'll they've he'd she'd they'd customer
        client
    """,
    "PRONOUN": "he she they him her them he's she's they're",
    "NEG": """
        not no never don't doesn't didn't isn't wasn't won't can't couldn't without nobody none neither hasn't
        haven't
    """,
    "HAVE3": "has had",
    "WAS": "was were been",
    "MODAL": "must need needs should could can shall have_to has_to got_to going_to gonna",
    "WILL": "will won't i'll we'll he'll she'll they'll it'll going_to gonna is_going are_going",
    "BYWHEN": "by until till before",
    "BUT": "but however though",
    "BREAK": "but also then however plus anyway otherwise though",
    "AND": "and plus",
    "ASK": """
        whom when'll who'll when who what which where why how whose what's who's when's where's how's did do does
        have_we have_i is_there are_there any_news can_you could_you anything any
    """,
    "FAST": "urgently asap immediately",
    "AGAIN": "again",
    "SALUTE_M": "mr mister",
    "SALUTE_F": "ms mrs miss madam",
    "TITLE": "dr doctor prof professor sir mag",
    "NEAR_NAME": "with w at from for to by of and customer client via per",
    "PLACE": "with w at from for to by of customer client",
}
CHANNELS = {
    "CH_CALL": """
        called call calls phoned phone rang ring ringing telephone voicemail spoke_on_the_phone on_the_phone
        by_phone dialled dialed answerphone rung phoning hung_up cold_call cold-called answering_machine
        catch-up_call phonecall calling picked_up_the_phone gave_him_a_bell gave_her_a_bell bell hotline
        callback
    """,
    "CH_MEETING": """
        workshop workshops
        met meeting lunch coffee dinner breakfast sat_down drinks pint catch-up_with brunch qbr face_to_face
        in_person f2f sit-down for_a_cider for_a_bite for_a_curry for_a_brew for_a_cuppa for_a_drink tea_with
        meet-up beer round_of_golf roundtable
    """,
    "CH_VISIT": """
        visit* visited onsite on-site on_site site_visit site_tour factory_tour went_to_see dropped_by
        dropped_in popped_in popped_by at_their_office at_their_site at_their_plant walked_the tour stopped_by
        came_to_our came_by our_office swung_by at_their walkround walkthrough drove_to drove_out been_to_see
        went_over_to called_in_at came_in_to_see popped_over walk-through plant_tour warehouse_tour went_round
        showroom our_showroom their_premises their_warehouse
    """,
    "VISIT_IN": """
        were_over_here was_over_here came_over_here came_to_our came_by_our visited_us visited_our came_to_see_us
        in_our_showroom our_showroom
        dropped_into_our came_in_to_see our_office came_over_to_us hosted
    """,
    "CH_EMAIL": """
        email emails e-mail e-mails emailed mail mailed mails e-mailed inbox e_-_mail newsletter mailing
        emailing
    """,
    "CH_VIDEO": """
        zoom teams video webex skype facetime online_demo google_meet video_call video-call videoconference
        screenshare screen-share webinar hangout
    """,
    "CH_CHAT": """
        whatsapp whatsapped text texted sms linkedin slack dm dm'd messaged telegram signal texts
        imessage pinged wa message text_message messaging whatsapps
    """,
    "CH_LETTER": """
        letter letters wrote_a_card card_in_the_post thank-you_card handwritten postcard christmas_card
        by_post in_the_post card fax birthday_card registered_post
    """,
    "CH_EVENT": """
        trade_show tradeshow fair expo conference booth event air_show show exhibition summit congress
        networking gala open_day awards customer_day convention trade_fair our_stand seminar meetup
        stand symposium forum open_house christmas_party golf_day user_day roadshow dinner_dance stall
    """,
    "CH_GIFT": """
        gift gifts hamper flowers bouquet chocolates bottle a_present presents birthday_present wine champagne
        basket whisky whiskey match_tickets gift_card biscuits care_package cake giftbox
    """,
    "MINE_ACT": """
        called emailed e-mailed texted messaged visited phoned rang sent posted wrote mailed dropped delivered
        left tried pinged invited gave whatsapped popped swung chased followed_up congratulated replied
        dialled dm'd txt'd text'd dm'ed msg'd wapp'd drove handed presented took rung
    """,
    "DID": """
        called emailed e-mailed texted messaged visited phoned rang sent wrote mailed spoke spoken met talked
        chatted had got received was were left tried did saw bumped caught_up discussed presented demoed got_back
        came dropped popped heard went told said mentioned confirmed complained asked thanked loved showed gave took
        ran reached heard_from just_off wrapped signed agreed caught visit_went reviewed sat swung replied answered
        responded congratulated delivered pinged invited posted cancelled chased dialled rejected approved walked
        hosted joined stopped enquired inquired no_answer went_through been whatsapped dm'd drove ran_into toured
        bought ordered raised reported cold-called grabbed attended handed forwarded rung returned lost praised
    """,
    "IN": """
        on_our_stand at_our_stand at_our_booth called_me rang_me phoned_me emailed_me texted_me called_us rang_us
        wrote_to_me wrote_to_us wrote_me wrote_us got_a_call got_a_letter got_an_email got_a_message got_an_angry
        got_a_text got_an got_a had_a_call_from had_a received heard_from complained came_to_our came_to_see
        got_in_touch reached_out survey_back survey_returned enquired inquired from_their returned_the messaged_me
        messaged_us letter_from email_from call_from message_from came_in rang_back called_back phoned_back
        phoned_in wrote_in rang_up rang_in returned_my_call got_back_to replied replies responded
        whatsapped_me dropped_into_our visited_us came_by_our pinged_me text_from voicemail_from asked_for_a
        emailed_to emailed_asking emailed_us got_flowers note_from forwarded_me survey enquiry_from dm'd_me sent_us
        sent_me sends_us rang_to called_to phoned_to emailed_with rang_again writes
    """,
    "TALK": """
        spoke talked met meeting chatted discussed caught_up catch-up chat_with call_with zoom lunch coffee
        dinner had_a_call had_a_chat demo
    """,
    "SAY": """
        says said told mentioned reports reported thinks confirmed claims reckons seems sounds sounded asks
        asked explained admitted hinted feels felt
    """,
    "UNREACHED": """
        not_returning isn't_returning hasn't_returned off_sick voicemail no_answer not_in out_of_office
        didn't_answer couldn't_reach nobody_in nobody_there
        nobody_answered nobody_picked nobody_home nobody_at no_reply not_there missed unavailable
        not_available didn't_pick_up no_luck busy engaged no_joy couldn't_get_hold couldn't_get_through
        answerphone wasn't_in wasn't_there no_one didn't_get_hold no_response on_holiday on_leave off_sick
        in_a_meeting went_to_voicemail no_one_there out_of_the_office didn't_reach answering_machine
        not_reached not_at_her_desk not_at_his_desk never_answered rang_out rings_out doesn't_answer
        doesn't_pick_up not_picking not_picked couldn't_catch no_show neither_picked neither_answered
        away_from in_vain without_success didn't_show stood_me_up still_no_answer on_vacation on_maternity
        couldn't_find
    """,
    "SURVEY": "survey questionnaire feedback_form nps csat survey_back",
}
POINTS = {
    "WV": """
        follow_up follow-up followup reminder todo to-do chase f-up fup f_/_u f_/_up diarise pencil_in chase_up
        chasing
    """,
    "RECEIVE": """
        getting_a getting_an getting_our get_the gets_the get_a gets_a get_our get_his get_her get_their
        receive receives get_it getting_the
    """,
    "GOODS": """
        back_by ready_by done_by finished_by in_writing goods devices device shipment consignment update patch form
        measurements photos file files list
        address printers
        parcel pallet batch proposal options option tender materials units machine machines stock date dates slots
        rollout software licence license login labels certificates numbers report summary
    """,
    "DELIVERED": "delivered arrived received shipped sent delivery shipment pallet parcel got",
    "AGREED": "agreed promised arranged booked scheduled committed lined_up",
    "COMMIT": """
        rebooked re-booked rearranged agreed promised arranged booked scheduled committed promise set_up pencilled
        confirmed_for lined_up
        fixed_for said_i'd told_him_i'd told_her_i'd told_them_i'd said_we'd promising i_said_i arrange
        booked_in penciled diarised invited agreeing undertook said_he'd said_she'd said_they'd
    """,
    "ACTION": """
        try retry send deliver check sign call ring phone email get back come bring decide organise organize
        plan order review update prepare ship reply confirm schedule share let clarify fix sort install swap
        replace forward talk speak meet visit quote provide write look arrange book pay discuss return follow
        show demo present revert respond chase draft invite drop collect approve introduce finalise finalize
        start go switch pop repair issue test sending getting coming checking signing resend submit resubmit
        chasing pick reconvene touch revisit circle put do take give tell compare ask settle pass calling
        ringing sorting bringing visiting have renew move cancel refund credit run catch sends owes
    """,
    "DELIVER": """
        quote quotes quotation offer proposal samples sample contract draft invoice drawings spec specs
        datasheet price list pricelist brochure replacement credit note order po purchase_order sla nda
        certificate reference paperwork numbers figures documents pricing vat deck slides minutes feedback
        decision signature answer parts part engineer technician loaner refund link access plan report
        specification training installation delivery details terms agreement catalogue pictures photos
        confirmation dates approval sign-off forecast
    """,
    "APPOINT": """
        on_for we're_on_for now_on_for let's_say let's_make_it make_it_monday make_it_tuesday make_it_wednesday
        make_it_thursday make_it_friday
        new_slot new_date next_attempt next_try another_go another_attempt site_survey survey_visit
        meeting call visit demo workshop lunch coffee appointment review session training catch-up dinner zoom
        teams audit presentation kickoff kick-off tour trial pilot site_visit installation breakfast callback
        qbr walkthrough go-live golive follow-up handover hand-over
        swap upgrade rollout roll-out migration launch changeover inspection
    """,
    "REQUEST": """
        he'd_just_like she'd_just_like they'd_just_like he'd_also_like she'd_also_like they'd_also_like he'd_really_like
        she'd_really_like they'd_really_like he'd_like she'd_like they'd_like he'd_love she'd_love they'd_love
        could_he_have could_she_have could_they_have
        can_he_have can_she_have can_they_have could_he_get could_she_get could_they_get can_he_get can_she_get
        can_they_get may_he_have may_she_have may_they_have could_we_send can_we_send could_you_send can_you_send
        wants want asked asks requested requests needs would_like request expects expecting waiting_for
        asking_for requesting asking demands insists wanted would_love please
    """,
    "EXISTS": "there_is there_are there's",
    "ACCEPTS": "accepts_the accepted_the accepting_the",
    "MOVED": "postponed moved rescheduled shifted postpones",
    "OWE": """
        waiting_on_his waiting_for_his waiting_on_her waiting_for_her waiting_on_their waiting_for_their owe owes
        outstanding still_waiting due awaiting
    """,
    "OURS": "engineer technician colleague support service_team our_team fitter our_engineer",
    "THEIRS": """
        deposit down_payment down-payment payment_lands instalment remittance
        order po sign-off approval decision decision's payment's po's order's signature purchase_order payment
        budget_approval procurement board
    """,
    "WISH": """
        asks_if asks_whether wants want would_like would_love interested interest interests needs need
        looking_for keen_to asked_about asking_about considering wishes wish they'd_like he'd_like she'd_like
        he'd_just_like she'd_just_like they'd_just_like he'd_also_like she'd_also_like they'd_also_like he'd_really_like
        she'd_really_like they'd_really_like they'd_love he'd_love she'd_love like_to_see
        curious_about evaluating thinking_about thinking_of
        in_the_market asked_if_we asked_whether_we hoping_for wanted requested like_us_to would_be_great
        requirement exploring d_like hoping asks_about toying enquired he's_after she's_after they're_after is_after
        are_after looking_at fancies
        could_do_with in_need asked_for i'd_love wishlist wish_list asking_for eyeing would_welcome open_to
        keen_on looking_to dreaming 'd_like 'd_love wondering
    """,
    "PRICE": """
        price* expensive budget cost costs pricey money cheaper discount afford investment spend pricing
        costly financing
    """,
    "TIME": "time busy capacity understaffed stretched season deadline rushed short-staffed",
    "INTERNAL": """
        boss board internal internally procurement approval management it_department legal compliance
        head_office finance_director committee sign-off ceo cfo hq
    """,
    "PROBLEM": """
        spoiled spoilt nobody_calls no_one_answers never_answers never_answer never_turned never_showed coming_off
        flaking loose tipped_over wet quality_has quality_is_down trouble runs_hot running_hot noise noises
        far_too_high measurements_are_off is_off_by mouldy rusty unusable out_of_tolerance dispute disputed squeaks
        squeaking rattles leaks leak leaky drips trips overheats overheating clogs clogged blocked sticks wobbles
        misfires flickers rusting bent too_long too_slow too_late too_loud die_too died dies not_happy broken faulty
        defective late delayed delay* wrong damaged missing fault* failed fails failing crash* crashed problem*
        issue issues expired stopped down leaking jammed jam jams charged_twice billed_twice invoiced_twice arrive_twice
        arriving_twice arrived_twice delivered_twice keeps_going keep_going keeps_tripping keeps_stopping
        keeps_coming keeps_losing tasted_off duplicate* error* incorrect slow overdue incomplete unreadable bug*
        outage* stuck not_working doesn't_work isn't_working didn't_arrive never_arrived hasn't_arrived
        keeps_breaking keep_breaking mislabelled smudg* smear* misprint* overcharged short-shipped unhelpful
        unresponsive rude dead short_delivery waiting_weeks no_one_calls still_waiting_for mix-up mixed_up
        double-billed not_arrived peeling peel* cracked scratched breakdown* broke freezing freezes ignored
        mess malfunction* rejects dented misread* misreads drops_out dropping_out offline keeps_dropping never_called
        blurry
        unreliable
    """,
    "BACK": "working_again works_again running_again back_up_and prints_again back_online",
    "COMPLAIN": """
        let_down terrible awful dreadful shambles is_a_joke was_a_joke are_a_joke complete_joke total_joke appalled
        complain* complaint* unhappy annoyed upset angry furious fuming livid frustrated disappointed cross
        irritated moaned moaning grumbl* dissatisfied fed_up outraged complains raging moan moans not_happy
        isn't_happy wasn't_happy not_impressed unimpressed not_pleased ranted irate griped gripe hacked_off
    """,
    "RESOLVED": """
        rolled_back smoothed_over patched_up cleared_up put_to_bed water_under accepts_it accepted_it took_it_well
        made_good squared_away straightened_out done_and_dusted all_good_now fine_now happy_now been_put_right
        met_halfway met_in_the_middle all_working it's_working case_closed sorted_out already_with_him already_with_her
        already_with_them water_under_the reissued came_to_an_agreement agreed_on_a_credit right_again ironed_out
        dealt_with over_and_done is_over
        resolved fixed sorted solved swapped replaced repaired settled closed happy_again working_again
        works_again back_up credited refunded cleared put_right up_and_running all_good_now running_again
        no_longer_an fine_now made_good
    """,
    "SEVERE": """
        furious livid line_down line_is_down production_down safety critical* fuming urgent* unacceptable
        lawyer* escalat* injury dangerous serious* severe* outraged production_stopped massive hazard
        threaten* line_stopped stopped_production extremely last_straw raging irate very_angry really_angry
        fire_risk standstill at_a_standstill recall disaster catastroph* legal_action blew_up lines_down
        down_since production_is_down injured accident
    """,
    "MINOR": """
        minor niggle small_thing not_a_big_deal trivial tiny slight slightly nothing_serious no_biggie
        small_issue cosmetic little_thing no_drama small_gripe nitpick not_urgent niggles
    """,
}
MOODS = {
    "GOOD": """
        like_a_charm recommended good_vibes praise_us singing_our a_big_fan
        recommend recommends relieved accepted approved signed_the contract_signed all_good
        happy pleased satisfied great delighted loved loves love liked impressed thrilled excellent fantastic
        brilliant glad positive good_mood over_the_moon went_well really_well thumbs_up enthusiastic chuffed
        praised praise thanked thankful perfect wonderful excited good_meeting good_call great_call
        great_meeting super upbeat keen friendly lovely warm ecstatic grateful raves raving well_received
        very_happy likes compliments complimented good_spirits cheerful good_chat great_chat nice_chat 😊 😀 😃 😄
        🙂 👍 🎉 ❤ 😍 🥳 💪 🙌 😁 😎 ☺ 🤩
    """,
    "BAD": """
        lost_patience bad_mood bad_vibes running_out_of_patience
        unhappy annoyed angry furious upset livid fuming frustrated disappointed dissatisfied skeptical
        sceptical complained complaining complaint not_happy not_pleased isn't_happy unimpressed gutted
        terminat* cancelling cancelled hostile fed_up cross irritated  worried concerned moaned grumpy
        not_impressed wasn't_happy isn't_impressed threaten* raging leaving_us tense irate moaning outraged
        frosty lost_the termination hacked_off unacceptable 😡 😠 😞 😟 🙁 ☹ 😤 😒 👎 😢 🤬 😕 😩 😬
    """,
    "SCORE": """
        points stars star out_of_10 out_of_5 out_of_ten out_of_five score scored nps rating rated csat rate
        rates
    """,
}
FACTS = {
    "BIRTHDAY": """
        big_five-oh big_four-oh big_six-oh big_three-oh big_seven-oh big_5-0 big_4-0 big_6-0 big_3-0 big_7-0 birthday*
        bday
        his_18th his_21st his_30th his_40th his_50th his_60th his_65th his_70th his_75th his_80th
        her_18th her_21st her_30th her_40th her_50th her_60th her_65th her_70th her_75th her_80th
        b-day born_on turns birthdate
    """,
    "FAMILY": """
        daughter daughters son sons kid kids child children baby twins wife husband married wedding engaged
        grandson granddaughter grandchild* mother father mum dad parental_leave maternity paternity pregnant
        divorce* retire* retiring newborn girlfriend boyfriend fiancé fiancée fiance puppy dog cat sister
        brother grandma grandad grandmother grandfather partner_is expecting_a widow* honeymoon retriever
    """,
    "INTEREST": """
        plays rides doesn't_drink teetotal sailboat a_boat caravan goes_fishing goes_hunting is_into likes_to
        loves_to plays_in plays_the bagpipes keen_cyclist keen_golfer keen_gardener runs_a collects_old hobby
        hobbies loves_cricket loves_golf loves_sailing loves_cycling plays_golf plays_tennis plays_the passion* fan
        sails golfer runs_marathons marathon* cricket rugby golf sailing cycling fishing hiking gardening
        birdwatching football tennis climbing collects beekeep* running triathlon* chess skis
        skiing motorbikes angler sings_in cyclist rower rows surfs surfing supports_arsenal supporter plays_guitar
        plays_piano photography baking gin_collector vintage ironman hiker swims plays_in coaches restores allotment
        runner into_sailing into_golf knits paints swimmer rowing horse horses choir
    """,
    "OTHERFACT": """
        no_longer_works no_longer_with_the no_longer_at has_left_the he's_left_the she's_left_the left_the_company
        left_the_business left_the_firm knee_op hip_op back_op shoulder_op after_his_op after_her_op moves_to
        works_part-time part-time only_works works_mornings starts_a_new is_now_head leaves_the is_leaving
        promoted promotion heading_up new_role new_job new_number leaving_the moving_to retires taking_over
        successor replaced_by studies studied allergic now_heads now_runs head_of prefers prefer new_boss
        took_over takes_over now_in_charge is_now studying joined_them moved_to
    """,
    "GIFT_VERB": """
        gave sent dropped brought delivered posted took handed bringing dropping gifted thank-you
        thank_-_you
    """,
    "GIFT": """
        fountain_pen pen notebook art_print a_print framed_print kegs keg pies pie mince_pies jam honey cheese candle
        candles plant houseplant plants cactus gingerbread pickles socks pudding figs
        chestnuts hot_sauce relish shirt football_shirt signed_shirt ornament ornaments figurine tea_set teapot blanket
        throw_blanket onesie rattle rugby_tickets match_tickets cap_for beanie
        bonsai soap hand_cream scarves mugs vouchers hampers bouquets bottles calendars advent_calendars books cakes
        brownies scones fudge marmalade chutney olive_oil teddy toy jigsaw puzzle umbrella hoodie jersey tee_shirt
        t-shirt
        beers crate_of bunch_of box_of_beer case_of_beer case_of_wine case_of_ale six-pack tin_of_biscuits tea_towels
        cufflink fruit stollen panettone wreath poinsettia sweets_for pastry treats
        prosecco scotch bourbon truffles sweets mug scarf voucher orchid roses tulips fruit_basket muffins doughnuts
        pastries
        cupcakes bubbly malt toffees shortbread port sherry brandy cufflinks box_of_chocolates theatre_tickets
        hamper flowers bouquet chocolates bottle gift a_present presents birthday_present wine champagne basket
        whisky whiskey tickets biscuits cake gift_card giftbox calendar book gin cookies
    """,
    "COMPETE": """
        competitor* competition rival* vs versus switching switch_to switched comparing compare compared
        alternative alternatives competing undercut* poached quote_from offer_from against
    """,
}
ORDINARY = vocabulary("""
    the a an and or but with from for on at of to is are was were has have had will would not also he she it
    they we i him her them us by be about our their his may might march april june july august september october
    november december january february monday tuesday wednesday thursday friday saturday sunday day week month
    year today tomorrow yesterday morning noon evening night early late soon spring summer summers autumn winter
    price prices field fields mark marks grace hope faith joy rose lily ivy daisy penny rich frank bill pat sue
    drew chase grant rob guy art dean earl king knight bishop pope young old new good best great small long
    short white black brown green gray grey gold silver stone wood woods hill hills lake brook rivers ford
    bridge church hall house home mill cook post service order orders invoice quote contract meeting call visit
    email letter gift team company customer client product software system printer scanner machine machines
    sample samples delivery plant factory site office warehouse line dock gate gates label labels happy sad cold
    warm hot dry wet fast slow high low right left first last next only just really still again maybe then than
    there here where when who why what which how all any some none both each few many more most other another
    such own same so too very can could shall should must need do does did done get got give gave go went come
    came take took make made see saw know knew think thought say said tell told ask asked try tried called sent
    send keep kept let begin seem help show hear play run move live believe hold bring happen write provide sit
    stand lose pay meet include continue set learn change lead understand watch follow stop create speak read
    allow add spend grow open walk win offer remember love consider appear buy wait serve die expect build stay
    fall cut reach kill remain north south east west procurement finance purchasing quality operations
    engineering supply board manager director buyer head boss guys people lady man woman colleague friend
    partner sales support training demo fair trade wants want christmas easter likes like loves mate cheers
    thanks okay admin password passwords user users
""")
TABLES = (FUNCTION, CHANNELS, CONTACTS, WAYS, POINTS, MOODS, MOOD_WORDS, FACTS, KINDS, INTENTS)
