package fr.commandecommune.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Puts a file before the validator, for the archive and for those who cannot see. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static void accepts(byte[] pdf) throws Exception {
        accepts(pdf, PDFAFlavour.PDFA_2_A);
        accepts(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void accepts(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("%s", flavour)
                    .extracting(found -> found.getRuleId().getClause() + " " + found.getMessage() + " "
                            + found.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
