package fr.commandecommune.document.pdf;

/** A colour of ours, in sRGB. */
record Ink(int red, int green, int blue) {

    static final Ink TEXT = new Ink(0x1D, 0x23, 0x29);
    static final Ink ACCENT = new Ink(0x17, 0x4A, 0x5B);
    static final Ink QUIET = new Ink(0x52, 0x5D, 0x66);
    static final Ink RULE = new Ink(0xC3, 0xCB, 0xD0);
    static final Ink WASH = new Ink(0xEE, 0xF3, 0xF5);
    static final Ink WARNING = new Ink(0xA6, 0x4B, 0x12);
    static final Ink WARNING_WASH = new Ink(0xFB, 0xF2, 0xE9);
    static final Ink MARKER = new Ink(0xFF, 0xEE, 0xA8);
    static final Ink SAND = new Ink(0xDD, 0xB4, 0x6E);
    static final Ink WATERMARK = new Ink(0xEF, 0xF2, 0xF4);
}
