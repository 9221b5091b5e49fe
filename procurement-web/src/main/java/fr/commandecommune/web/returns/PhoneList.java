package fr.commandecommune.web.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.commandecommune.web.access.Contact;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who to phone, as a file for a spreadsheet. */
@Component
class PhoneList {

    String of(List<FollowUp.Member> members) {
        var out = new StringWriter();
        out.write('\ufeff');
        var lines = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(out);
        lines.writeRecord("siren", "membre", "etat", "enjeu_ttc", "contact", "telephone", "comptes", "courriels");
        for (var member : members) {
            var contact = member.contact();
            var atStake = member.atStake();
            var state = member.state();
            lines.writeRecord(
                    member.siren(),
                    plain(member.row().member().name()),
                    state == null ? "sans réponse" : state.label(),
                    atStake == null ? "" : atStake.toPlainString().replace('.', ','),
                    contact == null ? "" : plain(contact.contact()),
                    contact == null ? "" : plain(contact.telephone()),
                    plain(member.people().stream().map(Contact::displayName).collect(Collectors.joining(", "))),
                    plain(member.people().stream()
                            .map(Contact::address)
                            .filter(address -> address != null)
                            .collect(Collectors.joining(", "))));
        }
        return out.toString();
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
