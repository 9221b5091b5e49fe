package fr.commandecommune.need;

import static org.assertj.core.api.Assertions.assertThat;

import fr.commandecommune.need.MemberRegister.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberRegisterTest {

    private static final List<Member> MEMBERS = List.of(
            new Member("213502362", "35236", "Redon", 9336),
            new Member("213502859", "35285", "Saint-Just", 1103),
            new Member("215600602", "56060", "Les Fougerêts", 960),
            new Member("213500135", "35013", "Bains-sur-Oust", 3521),
            new Member("215602236", "56223", "Saint-Jean-la-Poterie", 1430),
            new Member("214401234", "44123", "L'Hôpital-Œuf", 10),
            new Member("210100046", "01004", "Ambérieu", 10),
            new Member("213501455", "35145", "Langon", 1393),
            new Member("213302227", "33222", "Langon", 7000),
            new Member("243500741", "", "REDON Agglomération", 67000),
            new Member("217200009", "72000", "Le Mans", 10));

    private final MemberRegister register = new MemberRegister(MEMBERS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "213502362           | 213502362",
                "213 502 362         | 213502362",
                "213\u00A0502\u202F362 | 213502362",
                "21350236200014      | 213502362",
                "213 502 362 00014   | 213502362",
                "213502362.0         | 213502362",
                "35236               | 213502362",
                "01004               | 210100046",
                "1004                | 210100046",
                "Redon               | 213502362",
                "REDON               | 213502362",
                "  redon             | 213502362",
                "Commune de Redon    | 213502362",
                "Mairie de REDON     | 213502362",
                "Ville de Redon      | 213502362",
                "saint just          | 213502859",
                "St-Just             | 213502859",
                "St. Just            | 213502859",
                "Saint–Just          | 213502859",
                "Saint—Just          | 213502859",
                "les fougerets       | 215600602",
                "Mairie des Fougerêts| 215600602",
                "Bains s/ Oust       | 213500135",
                "BAINS SUR OUST      | 213500135",
                "L’Hôpital Oeuf      | 214401234",
                "commune de l'hopital-oeuf | 214401234",
                "Mairie du Mans      | 217200009",
                "REDON AGGLOMERATION | 243500741"
            })
    void aMemberIsKnownHoweverItIsTyped(String typed, String siren) {
        assertThat(register.find(typed))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.member().siren()).isEqualTo(siren));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Redon", "redon", "REDON", "les fougerets", "213502362"})
    void caseAndAccentsAloneAreNotWorthTelling(String typed) {
        assertThat(register.find(typed))
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.likened()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mairie de Redon", "SAINT JUST", "st-just"})
    void aNameThatWasBroughtCloserIsTold(String typed) {
        assertThat(register.find(typed))
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.likened()).isTrue());
    }

    @Test
    void twoMembersOfOneNameAreNeverGuessed() {
        assertThat(register.find("Langon"))
                .isInstanceOfSatisfying(
                        Answer.Ambiguous.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Member::siren)
                                .containsExactly("213501455", "213302227"));
    }

    @Test
    void aPartOfANameIsRefusedWithTheCandidates() {
        assertThat(register.find("Saint-Jean"))
                .isInstanceOfSatisfying(
                        Answer.Unknown.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Member::name)
                                .containsExactly("Saint-Jean-la-Poterie"));
        assertThat(register.find("Saint"))
                .isInstanceOfSatisfying(
                        Answer.Ambiguous.class,
                        answer -> assertThat(answer.candidates()).hasSize(2));
    }

    @Test
    void aNameMistypedByALetterIsRefusedWithTheCandidate() {
        assertThat(register.find("Saint-Juste"))
                .isInstanceOfSatisfying(
                        Answer.Unknown.class,
                        answer -> assertThat(answer.candidates())
                                .extracting(Member::name)
                                .containsExactly("Saint-Just"));
        assertThat(register.find("Glénac")).isEqualTo(new Answer.Unknown(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,13E+13", "2.13502E+13", "2,13502E13", "2E+13"})
    void aRoundedNumberIsLost(String typed) {
        assertThat(register.find(typed)).isEqualTo(new Answer.Lost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2135023620001", "213502363", "35999", "213502362000141"})
    void aNumberThatIsNotExactIsRefused(String typed) {
        assertThat(register.find(typed)).isInstanceOf(Answer.Unknown.class);
    }
}
