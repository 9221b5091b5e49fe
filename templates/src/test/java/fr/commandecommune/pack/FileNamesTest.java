package fr.commandecommune.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void lotsThatOnlySignsOrCapitalsTellApartHaveNamesOfTheirOwn() {
        assertThat(FileNames.distinct(List.of("1", "2 bis", "2/bis", "A", "a", "é", "☐")))
                .containsExactly("1", "2-bis", "2-bis-2", "A", "a-2", "e", "sans-nom");
    }

    @Test
    void numbersAreCutWithoutBeingMistakenForOneAnother() {
        var names = FileNames.distinct(List.of("9".repeat(150), "9".repeat(151)));

        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name.length()).isLessThan(40));
    }

    @Test
    void theArchiveOfALongReferenceHasANameThatEverySystemAccepts() {
        assertThat(Archive.name("R".repeat(300), Kind.TENDER)).hasSize(100).endsWith("R-TENDER.zip");
        assertThat(Archive.name("../=2027/œuvre é*", Kind.TENDER)).isEqualTo("2027-oeuvre-e-TENDER.zip");
    }
}
