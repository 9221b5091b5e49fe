package fr.commandecommune.intake;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.ReturnSink;
import java.nio.file.Path;

/** Reads the returns of one campaign, one after the other: its members and articles are put in order once for all of them. */
public final class ReturnReader {

    private final Knowledge known;

    ReturnReader(Campaign campaign) {
        this.known = Knowledge.of(campaign);
    }

    /**
     * Reads one return, whatever its shape, and tells what it says in the order of its lines. A file that cannot be read is
     * one refusal without a line, and nothing else is told of it but a count of zero; a return is never taken by halves.
     */
    public void read(Path file, ReturnSink sink) {
        new ReturnReading(known.anew(), file, sink).read();
    }
}
