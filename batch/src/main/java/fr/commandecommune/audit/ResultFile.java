package fr.commandecommune.audit;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A result while it is made; what the disk refuses is told as such, whoever writes. */
final class ResultFile extends OutputStream {

    private final Path folder;
    private final FileOutputStream disk;

    /** @throws AuditUnwritten as all that follows */
    ResultFile(Path folder, Path file) {
        this.folder = folder;
        try {
            disk = new FileOutputStream(file.toFile());
        } catch (IOException refused) {
            throw AuditUnwritten.whileMade(folder, refused);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            disk.write(bytes, from, length);
        } catch (IOException refused) {
            throw AuditUnwritten.whileMade(folder, refused);
        }
    }

    /** Ends the file: it is on the disk, whatever happens to the machine. */
    void finish() {
        try {
            disk.getFD().sync();
            disk.close();
        } catch (IOException refused) {
            throw AuditUnwritten.whileMade(folder, refused);
        }
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
