"""Words that say nothing of the thing itself: how a promise or a wish is put, and what leads over to it."""

from bot.language.words import vocabulary

LONGEST = 24
"""Words of a phrase at most."""
LINKS = vocabulary("""
    doch dafür dafuer lt laut
    und aber dass daß dann da also sowie auch noch bitte weil denn sonst daher deshalb jedoch außerdem zudem weiters
    ob wenn wobei damit and but that so then also just please because plus if whether although
""")
SUBJECTS = vocabulary("""
    ich wir er sie es man i we he she they it i'll we'll he'll she'll they'll i'd we'd he'd she'd they'd i'm we're
    he's she's they're i've we've si ma mia s kunde kundin customer client both
    beide
""")
TO_WHOM = vocabulary("ihm ihr ihnen ihn mir uns dir euch him her them me us")
INDEFINITE = vocabulary("ein eine einen einem einer eines a an ne nen än äs ä no")
DEFINITE = vocabulary("der die das den dem des d the")
AUXILIARIES = vocabulary("habe hab hat haben hatte wurde wurden ist sind war have has had is are was were been been ha")
TRANSFERS = vocabulary("""
    schicke schick schicken sende senden liefere liefern maile mailen gebe geb bringe bring reiche reich mache mach
    erstelle erstell besorge besorg leite stelle lasse überreiche übersende uebersende
""")
ARRIVALS = vocabulary("kommt kommen folgt folgen geht gehen steht stehen follows follow coming")
PARTICLES = vocabulary("raus zu rüber rueber nach mit hin durch fertig heraus hinaus rein ab weiter an auf aus fest")
PARTICIPLES = vocabulary("""
    zugesagt versprochen vereinbart ausgemacht abgemacht verabredet zugesichert fixiert terminiert eingeplant
    vereinbarten versprach vorgemerkt festgelegt versprochn ausgmacht abgsproche angekündigt gewünscht erbeten
    gebeten angefragt angefordert verlangt gefordert requested promised agreed arranged booked scheduled committed
    pencilled penciled
""")
BEFORE_DATES = vocabulary("""
    bis spätestens am im ab in für zum zur um gegen schon erst gleich by on for until till before at from around
    b noch vor den dem der the
""")
BESIDE_NAMES = vocabulary(
    "von vom bei beim mit mim an für zu zum zur to for with w from at of by dem den der em im ins"
)
ENDS_NOTHING = vocabulary("""
    und aber oder dass bis am im an in für zum zur um von mit bei wegen and or but by on for until to at of with
    from the a der die das den dem ein eine einen ist sind steht stehen hat haben will möchte and is are has noch
    schon
""")
FILLERS = vocabulary(
    "like love doch gern gerne noch auch mal sehr bitte sich dringend_noch schon jetzt now really also us halt evtl ev"
)
TOWARDS = vocabulary("an für nach um über ueber in about for von on auf to ob if whether dass that wegen")
MODAL_WISHES = vocabulary("""
    will wollen möchte möchten mecht möcht wü wüll wott hätte hätten hätt würde würden wollte wollten wants want would
    wanted braucht brauchen need needs
""")
WE_COULD = vocabulary("wir we could can können koennen us i ich would")
ORDERS = vocabulary("""
    erinnere erinner erinnerung remind reminder todo to-do wv wvl wiedervorlage merk merken vergessen nicht don't
    forget to do muss müssen muessen sollte soll need needs must have gotta aufgabe note self mich me noch bitte
    please ich i daran dran denken an remember of about i'll i've will
""")
REFLEXIVE = vocabulary("mich sich")
DETERMINERS = vocabulary("the a an some our more")
ENGLISH_LEADS = vocabulary(
    "will to going is are would have be gonna must needs need should shall can could said says told"
)
LIGHT = LINKS | SUBJECTS | TO_WHOM | AUXILIARIES | PARTICLES | FILLERS | TOWARDS | REFLEXIVE | ENDS_NOTHING
SIGN_OFFS = vocabulary("lg vg mfg bg glg gruß grüße cheers thx regards")
BARE = SIGN_OFFS | TRANSFERS | ARRIVALS | TO_WHOM | SUBJECTS | PARTICLES | LINKS | DEFINITE
US = vocabulary("ich wir i we")
PROMISING = PARTICIPLES | AUXILIARIES | TO_WHOM | US
CARRIED_BY = TO_WHOM | vocabulary("ich wir er sie es")
TOPIC_OF = vocabulary("wegen wg bzgl zu zum zur über about re regarding um für")
CONTACT = ("DID", "TALK", "CH_CALL", "CH_VISIT", "CH_EMAIL", "CH_VIDEO", "CH_CHAT", "CH_MEETING", "CH_EVENT", "WISH")
