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
    hias aaron abdul achim adam adele adelheid agnes albrecht aleksandra alena alessandro alessia alexis alfie
    alfons alfred alicia alison allan allison alois aloisia alwin amelia andre andré andrej andy angelika angus
    anika anne-marie annemarie annika antje anthony antonio archie ariane arne arno arnold arthur artur ashley
    august axel barry barbel bärbel bart bastien bea beatrice beatrix becca beda belinda benedikt benno berit
    berta berthold bertram bianka björn bodo bogdan brad brandon brenda brendan brett brigitte britta bruce
    bryan burkhard callan camille candice carl carmela carrie cary cassandra cecilia celina chantal charles
    charlie chelsea cheryl chiara chloe christel christiaan christin christl ciaran cillian cindy claas claire
    clare clark claude claudio clive colette colin conall conrad constanze corinna cornelius courtney craig
    cristina curt dagmar dale damian damien damir dan dana danielle danny daphne daria darius darko darren dawn
    dean debbie deborah debra denise derek desmond detlef detlev deirdre diarmuid dietmar dietrich dimitri
    dominic dominique don donald donna dorothea dorothee doug douglas dragan dunja duncan dustin eamon eberhard
    eckhard ed eddie edeltraud edgar edmund eduard edward edwin egon eileen ekaterina elfriede elise eliza elli
    ellie elliot ellis elmar elsa elsbeth elspeth emilia emine emma-louise engelbert enrico enrique ercan erhard
    erica erin erkan ernest ernestine esma esra etienne eugen eugene evan evi ewald faith faye federica federico
    felicitas feliks fergus filip filippo finlay finnian florentina floyd frances francesca francesco francis
    frankie fred freddie frederick freya friedel friedhelm frieda gabriel gabriela gail gavin gemma geoffrey
    georgia georgina geraldine gerard gerhild gernot gero gerold gertrud gertrude gianluca giovanna giovanni
    gillian gilbert giorgio gina glen glenn gloria goran gottfried grainne grant graeme gregor gregory grit
    gudrun guido guillaume gundula gunnar gunter günter günther guy gwendolyn hakan halil harriet harvey hassan
    hatice hauke hayley heather hector hedwig heidemarie heidrun heiner helge hella hellmut hendrik henning
    henri henriette herta hilary hildegard hilmar hinnerk holly howard hugh hüseyin ida ilka ilona imke immanuel
    imogen imre inga ingeborg inken irena irina irma isabell isabelle ismail isolde istvan ivana ivo jackie
    jacqueline jade jakub jamie jan-ole jane janina janine janna jared jasmin jasmine javier jayne jean-pierre
    jeannette jeannine jeffrey jenna jennie jeremy jerome jerry jesse jim jimmy jo joan joanne jodie joel jörg
    johan johnny jolanta jon jonah jordan jorge jose josé josephine joy joyce juan juanita judith judy juliet
    julie julien julius june jürgen justin justine kamila karim karl-heinz karla karola karolina kaspar
    kate-lynn kathleen kathryn kathy katy kay kayla keith kelly kenneth kenny kerry kieran kilian kirsten kirsty
    kjell klaas klaudia klaus-peter knut korbinian kornelia kristian kristina kristine kristof krzysztof kuno
    kyle ladina lance lara larissa larry laszlo laurence lauren laurent laurin lavinia lea-marie leah leandro
    leila lennart leni lenny leona leonard leonardo leonhard leroy lesley leslie lester levin lewis liana liane
    lieke lilian lilly lily linus lionel lisbeth lisa-marie liv liz lizzy lloyd logan loic lois lola loretta
    lorna lothar lou louisa luana luc lucie lucien luciano luigi luise lukasz lutz lynn lynne maarten mabel
    maddie madeleine magda magdalene magnus maik maike mairead malcolm malgorzata malina malte mandy manu mara
    marcela marcello marcin marek maren margaret margarita margot margrit mariana marie-luise marijan marisa
    maritta marko markus-peter marlies marlis marta-maria marten martha marty marvin maryam mascha massimo
    mateusz matilda matt matteo mattias maud maureen maurice maurizio maxi maxine meike meinhard meinrad mel
    melinda melissa mercedes meret merle merlin mia micha michal michel mick mieke miguel mihai mikael milan
    milena miles milo mina mira mirco mirela mirja mirjam mirko mitch mladen molly mona monique morgan
    moritz-felix morten muriel muhammed myriam nadia naomi natalia nathan nathalie neal ned neil nele nelly
    nelson neven nevena nicholas nicki nicolai nicoletta niels nikita nikolai nikolaus nikolas nils-ole
    nina-marie noah noel norma norman oisin olaf oleg olga ollie omar orhan oskar ottmar otmar ottilie owen ozan
    pablo padraic paige paolo pat patrik patrizia patty paulina pauline pawel pearl peggy penelope penny percy
    peer petar philippa phillip phoebe phyllis pia pierre piet pirmin piotr polly poppy prisca quentin quirin
    rachael radek rafael rainhard ralf-peter ramona randolf randy raphael rasmus raul ray raymond rebekka reiner
    reinhold renato rex rhiannon ricarda riccardo rick ricky rico rob robbie roberta roberto robin rodney roger
    roisin romy ron ronan ronja ronnie rosalie rosalind rosamund rose-marie rosemarie rosemary rosina ross rowan
    rowena roxane roxanne roy ruben rudi rudolph rufus rupert russell rüdiger sabina sabrine sacha sadie sally
    salvatore sam sami sammy sandro sandy sanja sarina scott selma senta serge sergej sergio seth shane shannon
    sharon shaun shawn sheena sheila shelley sheryl shirley siegbert siegmund siegrid sigi siglinde sigmund
    sigrid silas silvan silvana silvio simona sina sinan sinead siobhan sissy slavica slawomir solveig sonia
    sönke sören stacey stan stanley stefania stefano steffi stella stephane stevie stewart stina stuart sue suse
    susann susanna svea svenja svetlana sybille tabea tamar tamas tamsin tania tarek tatjana tatiana taylor ted
    teresa terence teresia terri terry thekla theodor theresia thies thilo thomas-michael thorben till tilman
    timon timothy tina-maria tino tjark todd tommy tony torben tracey tracy traudl tristan trudi tyler ulf-peter
    ulrika umut urban ursina uschi utz vadim valeria valerie valeska vanja vasile vera-lucia vernon vicky victor
    victoria viola violetta virginia vito vittorio vivian viviane vivien vladimir volkmar wade waldemar wallace
    walburga waltraut warren wayne wenke wendelin wendy wibke wiebke wieland wilfried wilhelmine willi willibald
    willy wilma winfried winston wojciech wolf-dieter wolfram xander xenia yannik yara yasemin yasmin yvette
    zack zac zara zdenka zdenko zita zlatko zoltan zuzana özlem ümit öznur gökhan ömer çağlar kemal levent tolga
    serkan volkan burak cengiz derya ebru filiz gül nurten pinar sevda tülay
    anneliese moira tilly roswitha hannelore liselotte irmgard sieglinde reinhild ortrud vinzenz franziskus vreni
    hansruedi frauke fiete saoirse cormac padraig ailsa dylan carys bethan ioan jasper barnaby shauna priya anjali
    rohan arjun vikram deepa sunita imran agnieszka katarzyna jelena
""")
