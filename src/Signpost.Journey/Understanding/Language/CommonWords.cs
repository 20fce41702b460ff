using System.Collections.Frozen;

namespace Signpost;

/// <summary>
/// Everyday English words. Somebody who types one means it, however close it comes to another word, so that "patient" is
/// never read as "patent".
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words = """
        able accept accident account across act action active actual add address adult advert afford afraid age ago agree
        ahead aid air airport alive allow alone along amazing amount angry animal answer apart apartment apologise appear
        apple appointment area arm army arrive art ask asleep aunt autumn average baby bad bag bake ball band bank bar base
        bath battery beach bean beat beautiful bed bedroom beer begin behind believe bell belong bench benefit beside bet
        big bike bill bin bins bird birth birthday bit black blind block blood blow blue board boat body boiler bomb bone
        book boot border bored born borrow boss bottle bottom bought bowl box boy brain brake bread break breakfast breath
        bridge bright bring broken brother brown brush build building burn bus busy butter buy cake calendar call calm
        camera camp cancel cap caps capital car card care careful carry case cash cat catch cause centre century chair
        chance change channel charge cheap cheat check cheese chest chicken child children chip choice choose church circle
        city class clean clear clever climb clock close clothes cloud club coach coat coffee cold college colour come
        comfort common compare complain complaint computer concert confused control cook cool copy corner correct cost
        cough council count country county couple course court cousin cover cow crash cream create crime cross crowd cry cup
        curry customer cut cycle dad daily damage dance danger dark date daughter day dead deal dear death debt decide deep
        degree delay deliver delivery dentist depend describe desk detail diet different difficult dinner dirty discount
        discuss dish divorce doctor dog door double doubt draw dream dress drink drive driver driving drop drug dry due dust
        duty ear early earn earth east easy eat edge effort egg eight electric eleven email empty end enemy engine enjoy
        enter entire equal error evening event exact exam example except excited exercise expect expensive explain extra
        eye face fact factory fail fair faith fall false family famous fan far farm fast fat father fault favourite fear
        feed feel feeling feet fell fence field fight figure file fill film final fine finger finish fire first fish fit
        five fix flat flight floor flower fly fold follow food fool foot football force foreign forest forget form forward
        found four free freeze fresh friday friend front fruit full fun funny furniture future game garage garden gas gate
        general gentle ghost gift girl glad glass glove goal goat god gold good goodbye grass great green grew grey ground
        group grow guess guest guide guy habit hair half hall hand handle hang happen happy hard hat hate head headache
        health hear heart heat heating heavy height high hill history hit hobby hold hole holiday home homework honest hope
        horse hospital hot hotel hour hours house housing hub huge human hundred hungry hunt hurry hurt husband ice idea
        ignore illness imagine important include indeed inside instead insurance interest internet invite iron island item
        jacket january job jobs join joke journey judge jump june keen key kick kids kill kilo king kiss kitchen knee knife
        knock lady lake land lane language laptop large last late later laugh law lay lazy lead leaf leak learn least leave
        left leg lesson letter level library licence lie life lift light line lion lip list listen live load local lock
        lonely long lose loss lost loud love low luck lucky lunch machine mad magazine main man manage map march mark market
        married master match mate matter meal measure meat medal medicine meet meeting member memory mention menu message
        metal method middle mile milk mind minute mirror miss missing mistake mix mobile moment monday money month mood moon
        morning mortgage mother mountain mouse mouth move movie mum museum music nan narrow nature necessary neck neighbour
        nervous new news nice night nine noise normal north nose note notice number nurse object ocean office oil old open
        opinion orange order outside oven owe owner pack page pain paint pair paper parcel parent park parking part party
        pass passport past path patient patients pay payment peace pedal pen pension people pepper period permit person pet
        phone photo piano pick picture piece pig pile pink pipe pitch place plain plan plane plant plate play player
        pleasant plenty pocket poem poet point poison police polite pool poor popular possible post postcode potato pound
        pounds power practice practise pray prefer prepare present press pretty prevent price pride print prison private
        prize probably problem promise proper proud public pull pupil purple push quality quarter queen question queue quick
        quiet race radio rain raise rash rate reach read ready real reason receipt recipe record red refund regular relax
        remember remind rent repair repeat reply report respect rest result results return rice rich ride ring rise river
        road rock roof room rose rough round row rubbish rule run sad safe salt sand save saw school science score sea
        search seat second secret secure sell send sense sentence separate serious serve service seven several sew shape
        share sharp sheep sheet shelf shine ship shirt shoe shop short shoulder shout show shower shut sick side sign silly
        simple sing single sink sister sit six size skin skirt sky sleep slip slow small smart smell smile smoke smooth snow
        social sofa soft soil son song sore sorry soul soup south space speak special speed spell spend spoon sport spring
        square stage stair stamp stand star start state station stay steal step stick stomach stop store storm story strange
        street strong student study stuff stupid sugar suit summer sun sunday supper suppose sure surname surprise sweet
        swim swimming table tail talk tall taste taxi tea teach teacher team teeth ten term terrible test text thick thin
        third thirsty thousand three throat throw thursday ticket tie time tired title today toe toilet tomorrow tongue
        tonight tooth top total touch tough tour town toy traffic train tram travel tree trial trip trouble trousers true
        trust truth tuesday turn twelve twenty twice type ugly uncle understand unhappy unit university upset useful useless
        usual vacancies vacancy van view village visa visit visiting voice wage wait wake walk wall warm warn wash waste
        watch water wave weak wear weather website wedding wednesday week weekend weight welcome west wet wheel white wide
        wife wild win wind window wine winter wish woman women won wonder wood wool word work world worried worry worse
        worst worth write wrong year yellow yesterday young zero zoo
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
