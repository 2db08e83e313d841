"""Common first names, only to see that an unknown pair of words is a person's name. Nobody's sex is guessed from
them."""

from bot.language.words import vocabulary

GIVEN_NAMES = vocabulary("""
    adrian albert alex alexander alexandra alice alina amanda amelie amy andrea andreas andrew angela anita anja
    anke anna anne annette anton antonia astrid barbara bastian beate ben benjamin bernd bernhard bettina bianca
    birgit bjoern boris brian bruno carina carla carlo carmen carola carolin caroline carsten catherine cem
    charlotte chris christa christian christiane christina christine christoph christopher clara claudia clemens
    connor conny cornelia daniel daniela david dennis diana dieter dirk dominik dora doris edith elena eleanor
    eleni elias elisabeth elizabeth elke ella ellen emil emily emma eric erich erik erika ernst erwin esther eva
    evelyn fabian fatma felix ferdinand finn fiona florian frank franz franziska frederik friedrich fritz gabi
    gabriele gareth gary georg george gerald gerd gerda gerhard gisela giulia gordon greta guenther gustav hanna
    hannah hannes hans harald harry hartmut heidi heike heiko heinrich heinz helen helena helga helmut henrik
    henry herbert hermann hilde holger horst hubert hugo ian ibrahim ilse ina ines inge ingo ingrid irene iris
    isabel isabella ivan jack jacob jakob james jan jana janet jannik jason jean jennifer jenny jens jessica
    jill joachim joanna jochen johann johanna johannes john jonas jonathan joerg josef josefine joseph joshua
    juergen julia julian juliane jutta kai karen karin karl karsten katharina kathrin katja katrin kerstin kevin
    kim klara klaus konrad konstantin kristin kurt lars laura lea lena leo leon leonie leopold lieselotte lina
    linda lisa lorenz louis louise luca lucas lucia lucy ludwig luisa lukas lydia magdalena maja manfred manuel
    manuela marc marcel marco marcus margarete margit maria marianne marie marina mario marion markus marlene
    marta martin martina mary mathias matthew matthias max maximilian mehmet mehrnaz melanie michael michaela
    michelle miriam mohammed monika moritz murat nadine nadja natalie natascha niall nick nico nicola nicolas
    nicole niklas nils nina norbert nora ole oliver olivia oscar otto pamela pascal patricia patrick paul paula
    pedro peter petra philip philipp phil rachel rainer ralf ralph rebecca regina reinhard renate rene richard
    rita robert roland rolf roman ronald rosa rosi rudolf ruth ryan sabine sabrina samantha samuel sandra sara
    sarah sascha sebastian selina severin siegfried silke silvia simon simone sofia sonja sophia sophie stefan
    stefanie steffen stephan stephanie stephen steve steven susan susanne sven sylvia tamara tanja tara thea
    theo theresa thomas thorsten tim timo tina tobias tom torsten udo ulf uli ulla ulrich ulrike ursula ute uwe
    valentin valentina vanessa vera verena veronika viktor viktoria vincent volker waltraud walter wanda werner
    wilhelm william wolfgang xaver yannick yvonne zoe ahmed aisha ali amir ayse deniz elif emre hasan leyla
    mustafa selin yusuf zeynep declan aoife sean niamh liam orla rory eoin callum ewan isla hamish rhys sian
    megan gwen nigel trevor reto urs beat ueli regula ruedi andri flurina kate katie beth nancy greg jeff ken
    bob bill joe mike dave pete steph jess becky tess maeve cathal una seppi sepp franzi vroni toni hansi resi
    hias
""")
