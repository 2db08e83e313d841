"""Signs of what a press text reports, per kind, German and English. Data only.

`triggers` and `words` are looked for in the folded text (lower case, punctuation as blanks, a blank at both ends), so a
blank in them is a word's edge; `shapes` are patterns for the text as written, tried only around the triggers. Without a
trigger nothing is reported.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_ROLE = (
    r"(?:chefs?|chefin|vorstandschefin?|geschäftsführer(?:in|s)?|vorstand(?:s|svorsitzender?|smitglied)?"
    r"|präsident(?:in|en)?"
    r"|vorsitzende[rn]?|ceo|boss|finanzvorstand|generalsekretär(?:in)?|direktor(?:in)?|leiter(?:in)?|gründer(?:in)?)"
)
_NAMED = r"(?:(?:Dr|Prof)\. ){0,2}[A-ZÄÖÜ][\w-]{1,25} (?:(?:von|de|van) )?[A-ZÄÖÜ][\w-]{1,30}"
_FIRM = r"#?\b[A-ZÄÖÜ][\w&.]{1,30}"


@dataclass(frozen=True, slots=True)
class Signs:
    triggers: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    shapes: Mapping[str, re.Pattern[str]]


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _as_written(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _list(text: str) -> tuple[str, ...]:
    """Literals divided by a bar; blanks at their edges count."""
    return tuple(text.split("|"))


MEASURED: dict[str, Signs] = {
    "Strike": Signs(
        _list(
            "streik|arbeitskampf|arbeitsniederlegung|arbeit nieder|walkout| on strike | strike at "
            "| strike by | strike over "
        ),
        {
            "called": _list(
                "streik auf |streiks auf |streikaufruf|zum streik|zu streiks|ruft zu|rufen zu|strike ballot|strike call"
            ),
            "union": _list("gewerkschaft| verdi | ver di | ig metall | union | unions "),
            "staff": _list("piloten|flugbegleiter|beschäftigte|mitarbeiter|lokführer| workers | pilots | staff "),
            "wage": _list("tarif|lohn|gehalt| wage| pay "),
            "announced": _list("angekündigt|bestreikt|erneut|wieder|fortgesetzt|ganztägig|ausstand"),
            "public": _list("fluglotsen|lehrer|kitas|krankenh|landesweit|öffentlichen dienst"),
            "bare": _list("streikrecht|streikbilanz|hungerstreik|streikjahr|general strike|streik bilanz"),
        },
        {
            "at a firm": _as_written(
                r"[Ss]treiks? (?:bei|beim|der|des|am)(?: (?:der|dem))? ?[#@]?[A-ZÄÖÜ]|[Ss]trike (?:at|by) [A-Z]"
            ),
            "at": _any_case(r"streiks? bei"),
            "compound": _as_written(r"#?\b[A-ZÄÖÜ][\w&.]{1,30}-(?:Warn)?[Ss]treik"),
            "abroad": _as_written(r"[Ss]treiks? in [A-Z]\w{1,20}(?:land|reich|ien|en)\b"),
            "consequence": _any_case(r"(?:wegen|trotz|nach|grund)(?: \w{1,20})?(?: \w{1,20})? (?:warn)?streiks?"),
        },
    ),
    "Insolvency": Signs(
        _list(
            "insolven|pleite|konkurs|zahlungsunfähig|sanierungsverfahren|gläubiger|bankrupt"
            "| into administration |administrators"
        ),
        {
            "proceedings": _list(
                "insolvenzverfahren|konkursverfahren|sanierungsverfahren|insolvenzverwalter|masseverwalter|chapter 11"
            ),
            "creditors": _list("gläubiger|creditors"),
            "court": _list("amtsgericht|landesgericht|handelsgericht"),
            "many": _list(
                "unternehmensinsolvenzen|privatinsolvenz|pleitewelle|pleitegeier|staatspleite"
                "|firmenpleiten|insolvenzrecht"
            ),
            "state": _list("griechen| staaten | staates |länder |argentin|venezuela"),
            "application": _list("insolvenzantrag|insolvenz an|insolvenz beantrag"),
        },
        {
            "filed": _any_case(
                r"insolvenz(?:antrag)? (?:an|beantrag|stell)|(?:meld\w{0,6}|stell\w{0,3}"
                r"|beantrag\w{0,3}) insolvenz|konkurs (?:an|er)"
            ),
            "insolvent firm": _as_written(
                r"[Ii]nsolventen?[rsn]? \w|ist pleite|\b[A-ZÄÖÜ]\w{1,30}-(?:Pleite|Insolvenz)"
            ),
            "into": _any_case(
                r"in (?:die|den) (?:pleite|konkurs|insolvenz)|filed for|went bankrupt|go(?:es|ne) bust"
                r"|nach der insolvenz"
            ),
            "threat": _any_case(
                r"droh\w{0,4} (?:die )?(?:insolvenz|pleite|zahlungsunf)|vo[nr] der (?:pleite|insolvenz)"
            ),
        },
    ),
    "Layoffs": Signs(
        _list(
            "stellenab|stellenstr|personalab|entlass|entläss|arbeitsplätze|jobabbau| stellen | jobs "
            "| kündigungen | lay off| laying off"
            "| laid off |layoffs|job cuts|redundanc"
        ),
        {
            "job cuts": _list("stellenabbau|stellenstreich|personalabbau|jobabbau|job cuts"),
            "dismissals": _list("entlassungen|kündigungen|entlässt|redundanc|laid off|layoffs"),
            "affected": _list("betroffen|mitarbeiter|beschäftigt|sparprogramm|employees| staff "),
            "public": _list(
                "polizei|lehrer|justiz|bundeswehr|verwaltung|bezirk|entlassung aus|krankenhaus entlassen|putsch"
            ),
            "created": _list(
                "neue stellen|neue arbeitsplätze|neue jobs|arbeitsplätze schaffen|stellenanzeige"
                "|stellenmarkt|stellenangebot"
            ),
        },
        {
            "cut number": _any_case(
                r"streich\w{0,4} [^.\n]{0,40}(?:stellen|jobs|arbeitspl)|(?:stellen|jobs"
                r"|arbeitsplätze)\b[^.\n]{0,50}(?:streich|wegfall|bau|weg)"
                r"|baut [^.\n]{0,40}(?:stellen|arbeitspl)[^.\n]{0,15} ab|cut\w{0,4} [\w,. ]{0,20}jobs"
            ),
            "at": _as_written(
                r"(?:[Ss]tellenabbau|[Ss]tellenstreichungen|[Ee]ntlassungen|[Pp]ersonalabbau)s? (?:bei|am"
                r"|in der|von) ?(?:de[rmn] )?[#@]?[A-ZÄÖÜ]"
            ),
            "number": _any_case(
                r"\d[\d.,' ]{0,9} (?:\w{1,20} )?(?:stellen|arbeitsplätze|jobs|mitarbeiter|beschäftigte)"
            ),
        },
    ),
    "Merger": Signs(
        _list("fusion|zusammenschl|verschmelz| merge | merger | mergers | merges | merged | merging |zusammengehen"),
        {
            "cartel": _list("kartell|wettbewerbsh|ministererlaubnis|antitrust|aktionäre|übernahme"),
            "company": _list("konzern|unternehmen|branche|firmen|companies"),
            "other sense": _list(
                "kernfusion|fusion festival|ford fusion| cover | drive |küche|gemeinde| verein |spiel"
                "|dragon|goku|infusion|konfusion"
            ),
        },
        {
            "with": _as_written(
                r"(?:[Ff]usion|[Zz]usammenschluss(?:es)?|[Ff]usioniert|[Vv]erschmelzung) (?:mit|von"
                r"|zwischen|der|aus) (?:de[rmn] )?[#@]?\w"
                r"|[Mm]erge[rd]? (?:with|of|between)"
            ),
            "named": _as_written(rf"{_FIRM}-(?:Mega-)?Fusion|[Ff]usion (?:von|mit|zwischen) (?:de[rmn] )?#?[A-ZÄÖÜ]\w"),
            "both": _as_written(
                r"\b[A-ZÄÖÜ]\w{1,30} und [A-ZÄÖÜ][\w ]{1,30}(?:fusionier|sprechen|verschmelz|schließen sich)"
            ),
            "verb": _any_case(r"fusionier(?:en|t|te|ten)\b"),
            "planned": _any_case(
                r"geplant\w{0,3} (?:fusion|zusammenschl)|nach der (?:fusion|verschmelz)|genehmig|besiegel"
                r"|bekannt|verhandl"
            ),
        },
    ),
    "Acquisition": Signs(
        _list(
            "übernahm|übernehm|übernimm|übernomm| kauft | kauften | kaufte |verkauf|gekauft|zukauf|erwirb"
            "|erwarb|erworben|akquisition|schnapp"
            "|acquire|acquisition|takeover|takes over | buys | bought |beteilig"
        ),
        {
            "hostile": _list("feindliche übernahme|übernahmeangebot|übernahmekampf|kaufpreis|kartell"),
            "share": _list(" prozent|anteile|beteiligung|tochter|transaktion|mehrheit|eigentümer"),
            "goods": _list(
                "kaufland|einkauf|verkaufszahl|verkaufsoffen|ausverkauf|tickets|zu verkaufen| in kauf |klamotten"
            ),
            "company": _list("konzern|unternehmen|firma|spezialist|hersteller| ag | gmbh | company |börse"),
            "planned": _list("mögliche übernahme|geplante übernahme|verbot|spekul|angeblich|insidern"),
        },
        {
            "takes over": _as_written(
                r"[A-ZÄÖÜ#][\w&.-]{0,30} (?:übernimmt|übernahm|kaufte?|erwirbt|erwarb|schnappt sich"
                r"|acquires|buys|takes over) "
                r"(?!.{0,25}(?:Verantwortung|Kosten|Leitung|Führung|Regie|Aufgabe|Amt|Vorsitz))"
            ),
            "takeover of": _as_written(
                r"Übernahme (?:von|der|des|durch) (?:d\w\w )?[#@]?\w|[Tt]akeover of|[Aa]cquisition of"
            ),
            "compound": _as_written(rf"{_FIRM}-(?:Übernahme|Anteile|Verkauf)"),
            "taken": _any_case(
                r"(?:anteile|unternehmen|firma|tochter|mehrheit|prozent|aktien|gruppe|dienstleister"
                r"|filialen|hersteller)\b"
                r"[^.\n]{0,80}(?:übernommen|erworben|gekauft|verkauft)"
            ),
            "price": _any_case(r"(?:million|milliard|mio|mrd)\w{0,3}\.? (?:euro|dollar|franken|us-dollar)|kaufpreis"),
            "duty": _any_case(
                r"übern\w{2,6} (?:\w{1,20} ){0,3}(?:kosten|verantwortung|leitung|führung|regie|amt|vorsitz"
                r"|haftung|macht|federführung|aufgabe)"
                r"|(?:kosten|verantwortung|leitung|führung|macht|federführung|aufgaben?|amt) (?:\w{1,20} ){0,4}übern"
            ),
        },
    ),
    "SpinOff": Signs(
        _list(
            "abspalt|ausglieder|ausgründ|spin off|spinoff|ableger|aufspalt|abgespalten|ausgegliedert"
            "|spun off|carve out|joint venture"
        ),
        {
            "split": _list("abspalt|abgespalten|ausgliederung|ausgegliedert|aufspaltung|aufzuspalten"),
            "joint venture": _list("joint venture"),
            "media": _list("serie|spiel|film| game|staffel|terror|islam|qaida|syrisch|modell| suv "),
            "company": _list("konzern|unternehmen|tochter|börse|aktionär| gmbh | ag "),
        },
        {
            "spin-off of": _any_case(r"(?:spin-?off|ausgründung|ableger|abspaltung) (?:der|des|von|aus|of|from)"),
            "compound": _as_written(rf"{_FIRM}-(?:Ableger|Abspaltung|Spin-[Oo]ff)"),
        },
    ),
    "OrganizationLeadership": Signs(
        _list(
            "chef |chefs |chefin |geschäftsführer|vorstand |vorstands |vorstandsvors|vorstandsmitgl"
            "|präsident |präsidentin |präsidenten "
            "|vorsitzende |vorsitzender |vorsitzenden | ceo | boss |generalsekretär|direktor |direktorin "
            "|leiter |leiterin |gründer |gründerin "
            "| chief executive | managing director | chairman | chairwoman "
        ),
        {
            "state": _list(
                "us präsident|bundespräsident|präsident barack|präsident putin|präsident obama"
                "|polizeipräsident|ministerpräsident| cdu | fpö "
                "| afd | spd |kanzler"
            ),
            "works council": _list("betriebsratschef|fraktionschef|notenbankchef|kreisvorsitz|chef vom dienst"),
            "club": _list("verband|gewerkschaft|verein|stiftung| bund |institut|vorsitzende"),
        },
        {
            "compound named": _as_written(rf"{_FIRM}(?:-[A-ZÄÖÜ]\w{{1,20}})?-(?i:{_ROLE}) {_NAMED}"),
            "compound": _as_written(rf"{_FIRM}-(?i:{_ROLE})\b"),
            "named role of": _as_written(
                rf"{_NAMED}\)?, (?:\w{{1,20}} ){{0,2}}(?i:\w{{0,20}}{_ROLE}) (?:der|des|von|bei|beim|vom|of|at) ?"
            ),
            "role of named": _as_written(rf"(?i:{_ROLE}) (?:der|des|von|bei|beim|vom) [^,.\n]{{2,60}}, {_NAMED}"),
            "role of": _as_written(rf"(?i:{_ROLE}) (?:der|des|von|bei|beim|vom|of) (?:\w{{1,20}} ){{0,2}}[A-ZÄÖÜ]"),
            "named head": _as_written(
                rf"\b[A-ZÄÖÜ]\w{{1,30}} (?:Chef|CEO|Geschäftsführer(?:in)?|Vorstand|Präsident(?:in)?) {_NAMED}"
            ),
            "ceo of": _as_written(r"(?:CEO|Geschäftsführer(?:in)?) (?:von |der |des )?(?:the )?[A-ZÄÖÜ]\w"),
        },
    ),
}

LEADERSHIP_CHANGE = Signs(
    _list(
        "neue|neuer|künftige|neu an der spitze|an die spitze|wechsel|tritt|rücktritt|verlässt|abberufen"
        "|übernimmt|übernahm|ernannt|ernennt"
        "|beruf|bestellt|gewählt|nachfolge| new |appoint|steps down|resign|succeeds| wird "
    ),
    {},
    {
        "change": _any_case(
            rf"(?:neue[rns]?|künftige[rn]?) (?:\w{{1,20}}[- ])?\w{{0,15}}{_ROLE}\b|\bneu an der spitze"
            rf"|an die spitze|wechsel an der spitze"
            rf"|(?:chef|ceo-?)wechsel|{_ROLE}\b[^.\n]{{0,50}}(?:tritt (?:ab|zurück|an)|verlässt|wechselt"
            rf"|scheidet aus|abberufen|folgt auf)"
            rf"|(?:wird|wurde|bekommt|beruf\w{{0,3}}|ernannt|ernennt|bestellt|gewählt)\b[^.\n]{{0,50}}{_ROLE}\b"
            rf"|{_ROLE}\b[^.\n]{{0,30}}(?:ernannt|berufen|bestellt|gewählt)"
            r"|(?:übernimmt|übernahm)[^.\n]{0,30}(?:leitung|führung|vorsitz|geschäftsführung)"
            r"|unter neuer führung|rücktritt als|tritt zurück"
            r"|\bnew (?:chief|ceo|head|boss|chair\w{0,6}|managing director)\b|\bappoint(?:s|ed)\b"
            r"|\bsteps? down\b|\bresign(?:s|ed)\b"
            r"|\bsucceeds\b"
        )
    },
)

OWN: dict[str, Signs] = {
    "NewSite": Signs(
        _list(
            "standort|werk |filiale|niederlassung|fabrik|zentrum |grundstein|spatenstich|richtfest|plant "
            "|factory| site | office|warehouse"
        ),
        {},
        {
            "": _any_case(
                r"\bneue[rsnm]? (?:\w{1,20} )?(?:standort|werk\b|filiale|niederlassung|fabrik"
                r"|logistikzentrum|hauptsitz|produktionshalle)"
                r"|(?:eröffne\w{0,3}|baut|errichtet)\b[^.\n]{0,50}(?:werk|filiale|standort|niederlassung"
                r"|fabrik|zentrum)\b"
                r"|grundsteinlegung|spatenstich|richtfest|\bnew (?:plant|factory|site|office|headquarters|warehouse)\b"
                r"|\b(?:opens?|opened|builds?) (?:an? |its )?(?:new |first "
                r"|second )?(?:\w{1,20} )?(?:plant|factory|site|office|warehouse)\b"
            )
        },
    ),
    "Award": Signs(
        _list(
            "ausgezeichnet|auszeichnung|preis |award| prize |of the year|des jahres|top arbeitgeber"
            "|hidden champion|testsieger|siegel "
        ),
        {},
        {
            "": _any_case(
                r"ausgezeichnet (?:mit|als|worden|für)|(?:mit|als|für)\b[^.\n]{0,60}ausgezeichnet"
                r"|auszeichnung (?:als|für|mit)"
                r"|(?:gewinnt|erhält|bekommt|verliehen)\b[^.\n]{0,40}(?:preis|award|auszeichnung|siegel)\b"
                r"|innovationspreis|gründerpreis|unternehmer des jahres|top[- ]arbeitgeber|hidden champion|testsieger"
                r"|\b(?:wins?|won|receives?|received|named)\b[^.\n]{0,40}\b(?:award|prize|of the year)\b"
            )
        },
    ),
    "Product": Signs(
        _list("neue|neuheit|auf den markt|markteinführung|weltpremiere|launch|unveil|introduc|release"),
        {},
        {
            "": _any_case(
                r"(?:stellte?|bringt|brachte|präsentierte?|startet|lanciert"
                r"|enthüllt)\b[^.\n]{0,40}\b(?:neue[rsnm]? \w{3}|neuheit|auf den markt)"
                r"|produktneuheit|markteinführung|weltpremiere|\bneue[sr]? (?:modell|produkt|baureihe|gerät)"
                r"|\b(?:launch|unveil|introduc|releas)\w{0,3}\b[^.\n]{0,50}\b(?:new|product|model|version|range)\b"
            )
        },
    ),
    "Figures": Signs(
        _list(
            "umsatz|gewinn|verlust|ergebnis| ebit|auftragseingang|bilanz|zahlen |revenue| profit|earnings"
            "|turnover| results |halbjahr"
        ),
        {},
        {
            "": _any_case(
                r"(?:umsatz|gewinn|verlust|ergebnis|ebit|auftragseingang)\w{0,10}\b[^.\n]{0,60}"
                r"(?:prozent|million|milliard|mio|mrd|gestiegen|gesunken|steig|sink|stieg|sank|wächst|rekord)"
                r"|(?:quartals|halbjahres|jahres)(?:zahlen|bilanz|ergebnis|abschluss)|geschäftszahlen"
                r"|gewinnwarnung|umsatzplus|rekordumsatz"
                r"|roten? zahlen|\b(?:revenue|profit|sales|earnings|turnover)\b[^.\n]{0,50}(?:per ?cent|%"
                r"|million|billion|rose|fell)"
                r"|\b(?:quarterly|annual|full[- ]year) (?:results|figures|earnings)\b"
            )
        },
    ),
    "TradeFair": Signs(
        _list("messe |messestand|messeauftritt|aussteller|trade fair|trade show|exhibit"),
        {},
        {
            "": _any_case(
                r"(?:fach|leit|industrie|automobil|buch|spielwaren|hannover[- ]?|möbel|elektronik|land"
                r"|haus|bau)messe\b|messestand|messeauftritt"
                r"|auf der (?:\w{1,20}[- ])?messe\b|aussteller|trade (?:fair|show)|\bexhibit(?:s|ing|ors?)\b"
            )
        },
    ),
    "Partnership": Signs(
        _list(
            "kooper|partner|allianz |zusammenarbeit| zusammen |rahmenvertrag|joint venture"
            "|gemeinschaftsunternehmen|alliance|teams up|teamed up"
        ),
        {},
        {
            "": _any_case(
                r"kooperation (?:mit|zwischen)|kooperier(?:t|en)\b|partnerschaft (?:mit|zwischen)"
                r"|strategische\w? (?:partner|allianz|zusammen)"
                r"|arbeite(?:n|t) (?:künftig |eng )?(?:mit [^.\n]{1,30} )?zusammen\b|zusammenarbeit (?:mit"
                r"|zwischen)|rahmenvertrag|joint venture"
                r"|gemeinschaftsunternehmen|\b(?:partners?|partnered|teams? up|teamed up) with\b"
                r"|\bpartnership (?:with|between)\b"
                r"|\bstrategic (?:partner|alliance)"
            )
        },
    ),
}
