package fr.commandecommune.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The standard output, which may be lost while it is written to: its reader goes away, or its disk is full. */
final class StandardOutput extends OutputStream {

    private static final Path THIS_OUTPUT = Path.of("/dev/fd/1");
    private static final String UNIX = "unix";
    private static final int KIND = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);

    /** Nothing more can be written. */
    static final class Lost extends IOException {

        private static final long serialVersionUID = 1L;

        private Lost(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    @Override
    public void write(int one) throws Lost {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws Lost {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            throw new Lost(failed);
        }
    }

    /**
     * Whether somebody else reads it: then it is lost only when that reader goes away. Asked of the system, since the words
     * of its errors are in the language of the machine; where it does not say, no.
     */
    static boolean hasReader() throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains(UNIX) || !Files.exists(THIS_OUTPUT)) {
            return false;
        }
        int kind = (int) Files.getAttribute(THIS_OUTPUT, UNIX + ":mode") & KIND;
        return kind == PIPE || kind == SOCKET;
    }
}
