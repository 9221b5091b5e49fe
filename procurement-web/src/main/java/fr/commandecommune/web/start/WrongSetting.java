package fr.commandecommune.web.start;

/** A variable of the environment says what cannot be understood; the message is the sentence a person needs. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    WrongSetting(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
