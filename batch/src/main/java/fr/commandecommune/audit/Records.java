package fr.commandecommune.audit;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** Reads the records of a file one by one, in its order; keeps none. */
interface Records {

    /**
     * Reads the file to its end.
     *
     * @return the shape that was found
     * @throws AuditRefused where the file is no essential data, or is cut or damaged
     */
    Form read(Reader reader, Consumer<PublishedRecord> sink) throws IOException;

    static Records of(FileShape shape) {
        return switch (shape) {
            case JSON -> new JsonRecords();
            case TABLE -> new TableRecords();
        };
    }
}
