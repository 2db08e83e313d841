"""German word classes of talk with the bot itself: small talk, questions and orders. The tables of `german` go on
here."""

KINDS = {
    "REMIND": """
        noch_zu_tun noch_zu_erledigen zu_tun_: noch_zu_machen erinner* erinnere erinner erinnerung merk_dir vormerken
        nicht_vergessen todo to-do to_do denk_dran denk_daran denk_an_den denk_an_die denk_an_das aufgabe weck_mich
        vormerkung daran_denken dran_denken zu_erledigen merke merkzettel ned_vergessen net_vergessen nid_vergessen
        ned_vergessn net_vergessn nöd_vergässe nid_vergässe net_vergesse ned_vergiss nöd_vergesse
        gedächtnisstütze
    """,
    "THANKS": """
        lol haha* hehe* hihi* danke dank merci dankeschön vergelts vergelt's thx super top perfekt alles_klar okay ok
        passt klasse prima genau gut_gemacht spitze cool bestens servas lieb leiwand verstanden geht_klar stimmt_so
        kapiert coole_sache feine_sache ois_klar ois_guat notiert_danke gracias mille_grazie bedankt danggschee dangge
        mersi merssi
    """,
    "PRAISE": """
        du_bist bist_a bist_ein bist_du_super bist_der bist_die du_machst_das läuft_bei_dir braver_bot guter_bot
        sehr_brav guter_job starke_leistung respekt gut_gemacht well_done hut_ab chapeau sauber sauba
        saubere_arbeit gute_arbeit
        klasse_arbeit super_arbeit tolle_arbeit gute_idee lob_an_dich
    """,
    "GREET": """
        hallo hallöchen hi hey moin servus grüezi grüessech guten_morgen guten_tag guten_abend gruß grüß tschüss
        tschüß
        ciao schönen_feierabend feierabend bis_morgen bis_später gute_nacht griaß griaß_di grias hoi salü
        schönes_wochenende schöns_wochenende gutes_wochenende mahlzeit pfiat morgen_! morgen_zusammen
        morgen_allerseits
        morgen_, guetä wie_geht's wie_gehts wie_geht_es_dir wie_geht_es_ihnen moinsen gruezi sali tschau baba ade
        adieu
        uf_widerluege auf_wiedersehen wiedersehen bis_dann bis_bald bis_gleich bis_nachher frohe_weihnachten
        schöne_weihnachten frohe_ostern frohes_fest frohes_neues guten_rutsch gutes_neues prost_neujahr schönen_tag
        schöne_feiertage schönen_urlaub wie_läufts wie_läuft's wie_stehts alles_fit alles_gut_bei alles_klar_bei tach
        tagchen nabend n'abend habidere habe_die_ehre grüß_gott bis_die_tage hau_rein machs_gut mach's_gut schlaf_gut
        was_geht was_machst_du_so was_machst_du_gerade gudn glück_auf schönen_abend schöne_grüße schöne_grüsse
        bis_zum_nächsten schöne_woche schönen_montag schönen_dienstag schönen_mittwoch schönen_donnerstag
        schönen_freitag schönen_samstag schönen_sonntag schönen_start guten_start schöne_zeit schöne_ostern grüß_dich
        gut's_nächtle
        guts_nächtle
    """,
    "CHAT": """
        ausgeschlafen gut_erholt alles_paletti wie_war_dein wie_geht's wie_gehts wie_geht_es_dir wie_geht_es_ihnen
        wie_läufts wie_läuft's wie_stehts alles_fit alles_gut_bei_dir alles_klar_bei_dir alles_ok_bei_dir was_geht
        was_machst_du_so was_machst_du_gerade na_du geht's_dir gehts_dir gut_geschlafen wie_war_dein schlafst_du
        bist_du_da bist_du_müde
    """,
    "MOOD": """
        müde kaputt erledigt_für_heute fix_und_fertig fix_und_foxi geschafft platt hundemüde durch_für_heute am_limit
        was_für_ein_tag so_ein_tag so_ein_mist so_ein_wetter mistwetter sauwetter schneit regnet wetter hitze
        endlich_freitag endlich_feierabend endlich_wochenende endlich_urlaub na_endlich na_super na_toll na_bravo
        montag_halt puh uff boah mannomann mann_o_mann juhu hurra yeah erstmal_kaffee kaffeepause_jetzt hunger
        langweilig langer_tag stressiger_tag schöner_tag bin_fertig bin_platt bin_k_._o keine_lust bin_ich_fertig
        nix_los scheißtag scheisstag
    """,
    "NEW_ONE": """
        neukunde neukundin kaltakquise erstgespräch erstkontakt interessent interessentin neuer_kunde neue_kundin lead
        neuer_interessent akquise erstbesuch neuer_lead potenzieller_kunde erstanruf messekontakt neuer_kontakt
        kaltanruf kaltkontakt kaltbesuch
    """,
    "IMPERATIVE": """
        stör störe benachrichtige hau tu registrier weise ordne stufe stuf archiviere rückgängig erinnere erinner
        lösch
        lösche verschieb verschiebe setz setze trag trage zeig zeige nenn nenne pausier pausiere stopp stoppe änder
        ändere füg füge leg lege mach mache hak entfern entferne streich streiche abonnier abonniere benenn benenne
        schieb schiebe leg_an anlegen markier markiere ergänz ergänze gib such suche liste verleg verlege storniere
        stornier korrigier aktualisier aktualisiere speicher hinterleg hinterlege verläng* vertag vertage schalt
        schalte stell stelle zieh ziehe nimm wirf erfass erfasse registrier registriere beobacht beobachte verfolg
        verfolge klassifizier* hefte kennzeichne vermerk* beende deaktivier* aktivier* verwirf vergiss
    """,
    "RECORD": """
        zusagen versprechen pendenz pendenzen eintrag einträge eintrags eintragung notiz notizen aufgabe aufgaben wv
        wvl wiedervorlage wiedervorlagen erinnerung erinnerungen to-do to_do todo to-dos todos frist fälligkeit
        deadline zusage häkchen haken erfassung aktennotiz kontaktnotiz buchung log nachfassaufgabe termin rückruf
    """,
    "PROMPTS": """
        vorschläge vorschlag hinweise hinweis erinnerungen nachrichten meldungen pushs pushnachrichten
        push-nachrichten
        benachrichtigungen notifications reminder prompts anfragen tipps pings mitteilungen updates nudges impulse
        morgenbericht morgenmail tagesübersicht
    """,
    "FIELD": """
        kontakt kontaktperson ansprechperson nummer telefonnummer handynummer mobilnummer durchwahl mailadresse
        emailadresse e-mail-adresse mail email e-mail adresse anschrift branche alias kürzel spitzname spitznamen name
        namen nachname nachnamen vorname geburtstag ansprechpartner* funktion rolle position titel website homepage
        wettbewerber mitbewerber postleitzahl plz ort telefon handy kundennummer schreibweise kurzname abkürzung
        anrede
        stadt straße hausnummer firmensitz
    """,
    "ABSENT": """
        im_urlaub in_urlaub auf_urlaub urlaub_bis urlaub ferien krank krankgeschrieben krankenstand in_karenz
        elternzeit abwesend außer_haus auf_dienstreise dienstreise auf_messe auf_der_messe auf_kur kur reha
        auf_seminar
        auf_schulung auf_fortbildung zeitausgleich nicht_da offline verreist
    """,
}
INTENTS = {
    "C_RESCHEDULE": """
        umlegen umschieben rüberschieben weiterschieben zurückverlegen hinausverschieben rausschieben verschieb
        verschiebe verschieben verschiebst verleg verlege verlegen schieb schiebe schieben umplanen umbuchen vertag
        vertage vertagen verlängere verlänger verlängern vorziehen vorverlegen zurückstellen hinausschieben
        aufschieben
        umterminieren nach_hinten verschiab verschiabs verschiabn verleg's verschieb's
    """,
    "C_DELETE": """
        rückgängig undo lösch lösche löschen gelöscht entfern entferne entfernen streich streiche streichen storniere
        stornier stornieren nicht_mehr_erinnern nimmer_erinnern vergiss weg_damit rauswerfen wegwerfen verwirf
        rausnehmen wieder_raus rausstreichen kann_weg kann_raus tilg* canceln
        rausschmeißen rausschmeiß wegschmeißen schmeiß schmeiss killen kill kübeln wegtun wegräumen rauslöschen
        rauskicken weghauen verwerfen rauswerfen brauch_ich_nimmer brauch_ich_nicht_mehr brauche_ich_nicht_mehr
        brauch_i_nimmer
        nicht_mehr_nötig nimmer_nötig kann_in_die_tonne in_die_tonne kannst_weg rausgeben
    """,
    "C_DONE": """
        häkchen abhaken erledigt hak hake haken abgehakt als_erledigt erledigt_markieren abschließen ist_durch
        abgearbeitet hat_sich_erledigt fertig_gemacht vom_zettel als_fertig als_abgeschlossen als_gemacht
    """,
    "C_PAUSE": """
        pausier* pause stumm ruhe keine_vorschläge keine_hinweise keine_erinnerungen keine_nachrichten bin_im_urlaub
        urlaub_bis im_urlaub_bis nichts_schicken abwesend pausieren stopp nicht_stören nicht_nerven stummschalten
        keine_meldungen keine_pushs keine_benachrichtigungen keine_push keine_anfragen nix_schicken nichts_senden
        nicht_anschreiben kein_gebimmel funkstille keine_nachfragen keine_rückfragen keine_fragen_mehr keine_mahnungen
        nicht_nachfragen nicht_fragen
    """,
    "C_EDIT": """
        änder* benenn* umbenenn* setz* trag* ergänz* hinterleg* füg* aktualisier* alias kürzel kennzeichne weise
        zuweisen zuordnen archivier* stufe stuf markier* vermerk* speicher* ordne inaktiv einzutragen eintragen
        hinzufügen umstell* spitzname spitznamen nachtragen klassifizier* deaktivier*
    """,
    "C_ADD": """
        aufnehmen hinzufügen kundenliste kundenstamm neuer_kunde neue_kundin anlegen neukunde_anlegen leg_an lege_an
        kunden_an neuen_kunden leg kunde_anlegen neu_anlegen als_kunden als_neukunden als_kunde als_neuen als_neukunde
        als_neukundin als_kundin neue_firma neuer_account erfass* als_interessenten neukunden
    """,
    "C_FEED": "feed rss feeds abonnier* newsfeed abonnement newsquelle rss-feed",
    "Q_LAST": """
        zuletzt letzte letzter letzten letztes letzte_mal letztes_mal letzten_mal lange_nicht wann letztmals jüngste
        letztens wie_lang wie_lange seit_wann
    """,
    "Q_TALKED": """
        gesprochen telefoniert kontakt gesehen besucht angerufen getroffen besuch anruf telefonat gespräch treffen
        geredet gehört gemeldet war waren draußen dort draht dran ohr strippe kontaktiert gemailt geschrieben
        unterhalten reden redete gwesn
        gredt troffen gsproche meeting termin geantwortet zurückgerufen
    """,
    "Q_HISTORY": """
        verlauf historie kontakthistorie letzten_gespräche besprochen notizen notiz notiert chronik worum_ging
        worum_gings worum_ging's worum_gehts gelaufen was_war alle_gespräche besprach verlaufs rückblick
        letzten_monate letzten_halbjahr letzten_quartal letzten_jahr letzten_wochen dabei halbjahr
        gesprächsnotizen worüber passiert einträge eintrag aufgeschrieben vermerkt dokumentiert erfasst hatten_wir
        war_los abgelaufen getan vorgefallen zusammenfassung fass bisher alle_kontakte gesprächsverlauf aktivitäten
        vorgeschichte letzten_kontakte über_was hat_gesagt gesagt erzählt hin_und_her die_gespräche
    """,
    "Q_PROFILE": """
        profil steckbrief wer_ist über alles_zu info_zu karte übersicht infos_zu was_weißt weißt_du was_wissen
        wissen_wir briefing kurzprofil kundenprofil kundenkarte auf_stand auf_den_stand schlau wissen überblick
        kundenblatt stammdaten datenblatt_zu firmenprofil zusammenstellung
    """,
    "Q_BIRTHDAYS": "geburtstag* geburi geburtstagskind* jubilar* geburtsdatum geburtstagsliste wiegenfest*",
    "Q_PROMISES": """
        versprochen zugesagt zusagen zusage offen_bei offene_punkte wiedervorlagen schulden schulde todos aufgaben
        aufgabe versprechen offen offene offenen steht_an noch_offen fällig termine steht_noch_aus to-dos aussteht
        steht_heute steht_morgen steht_diese steht_nächste liegt_an liegt_diese liegt_heute auf_dem_zettel
        auf_meinem_zettel auf_der_liste auf_meiner_liste auf_dem_programm zu_erledigen noch_erledigen noch_machen
        noch_tun noch_liefern noch_schicken fehlt_noch wartet_noch worauf_wartet warten_noch pendent pendenzen pendenz
        ausständig offener vereinbart ausgemacht geschuldet ausstehend* zu_tun tun_muss
    """,
    "Q_COMPLAINTS": """
        reklamation* beschwerde* reklamiert beschwert probleme reklamationen meckern gemeckert unzufrieden* brennt
        brennt's brennts ärger verärgert sauer beanstandung* bemängelt mängel geschimpft motzen schimpfen klagen
        geklagt aufgeregt zoff
    """,
    "Q_DUE": """
        tagen_nicht wochen_nicht monaten_nicht nicht_mehr_am
        lange_nicht_besucht lange_nicht_gesprochen lange_nicht_angerufen lange_nicht_gesehen lange_nicht_getroffen
        überfällig anrufen melden dran besuchen kontaktieren vernachlässigt sollte_ich soll_ich lange_nicht_mehr
        nichts_gehört wer_wartet länger_nicht noch_nicht_telefoniert noch_nicht_gesprochen noch_nicht_besucht
        nicht_mehr_gesprochen als_nächstes an_der_reihe fällige_kontakte ewig_nicht ewig_nimmer ewig_ned
        seit_ewigkeiten blicken_lassen sehen_lassen mal_wieder länger_nimmer wäre_fällig kümmern schauen_lassen
        vorbeischauen nicht_mehr_gesehen noch_nicht nicht_gesprochen nicht_besucht nicht_gesehen hinfahren fahren
        eingeschlafen nicht_mehr_besucht bescheid_geben anklopfen abklappern rühren zu_lange lang_nicht
    """,
    "Q_NEWS": """
        neues neuigkeiten presse news artikel nachrichten meldungen presseschau schlagzeilen zeitung pressemeldung*
        pressebericht* medien gelesen pressemitteilung* pressespiegel berichtet medienberichte
    """,
    "Q_SATISFACTION": """
        zufrieden zufriedenheit bewertung umfrage note nps score stimmung zufriedenheitswert bewertet happy glücklich
        zufriedenheitswert* benotet kundenzufriedenheit gestimmt punkte_hat punkte_gab umfragewert umfrageergebnis
        zufriedenheitsnote mood laune
    """,
    "Q_CONTACT": """
        nummer telefonnummer handynummer mailadresse emailadresse e-mail-adresse adresse ansprechpartner* durchwahl
        kontaktdaten email mail rolle funktion position zuständig titel telefon handy chef einkäufer* vorname nachname
        geschäftsführer* heißt einkaufsleiter* kontakt website duzen erreiche erreich sitz sitzt visitenkarte leitet
        was_macht abteilung homepage anschrift kontakte ansprechperson* kontaktperson* schreibt_man mobilnummer nr
        handynr telefonnr telnr tel.nr rufnummer handynummern
        telefonnr verantwortlich telefonnummer* handynummer* mailadrä* nummere wohnt heißen kontaktdetails sekretär*
        assistent* büroadresse
    """,
    "Q_STATS": """
        wie_viele wieviele wie_oft statistik statistiken anzahl quote prozent zahlen deckungsbeitrag umsatz kennzahlen
        auswertung pareto durchschnitt schnitt wieviel wie_viel besuchsstatistik *statistik *quote bilanz monatszahlen
        wochenbilanz trefferquote gesamtzahl
    """,
    "Q_HELP": """
        hilfe funktioniert wie_kann_ich wie_geht wie_mache wie_mach wie_lege wie_leg wie_trage wie_trag wie_lösche
        wie_lösch wie_ändere wie_änder was_kannst hilf wie_korrigiere wie_schreibe_ich wie_gebe wie_gib wie_bekomme
        befehle anleitung kannst_du_mir_helfen wie_logge wie_erfasse wie_erfass was_kann kannst_du_auch verstehst_du
        wie_verschiebe wie_stelle_ich wie_funktioniert bedienung sprachnachrichten kommandos
    """,
    "Q_SHOW": "zeig zeige nenn nenne liste gib such suche sag erzähl erzähle fass fasse brief briefe schau",
    "Q_THING": """
        geburtstag* kontaktdaten notizen einträge verlauf historie aufgaben punkte reklamationen beschwerden zusagen
        neuigkeiten news presse* infos info profil steckbrief nummer* telefonnummer adresse mailadresse statistik
        zahlen termine wiedervorlagen kunden kontakte gespräche wünsche überblick übersicht zusammenfassung durchwahl
        ansprechpartner* bewertung* stand alles verlauf hilfe
    """,
}
