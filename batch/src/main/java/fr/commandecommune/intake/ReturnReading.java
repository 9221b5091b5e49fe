package fr.commandecommune.intake;

import fr.commandecommune.need.Campaign;
import fr.commandecommune.need.ReturnSink;
import java.nio.file.Path;

/** The reading of one return. */
record ReturnReading(Campaign campaign, Path file, ReturnSink sink) {

    void read() {
        sink.counted(file.getFileName().toString(), new ReturnSink.LineCount(0, 0, 0, 0));
    }
}
