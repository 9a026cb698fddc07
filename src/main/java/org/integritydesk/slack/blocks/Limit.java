package org.integritydesk.slack.blocks;

import java.util.Locale;

/** What Slack takes at most; more, and it refuses the whole message or view. Characters, if nothing else is said. */
public enum Limit {
    /** Not documented: about 12,000 characters in all blocks of a message, some of them taken by the blocks themselves. */
    MESSAGE_TOTAL(11_200),
    /** Blocks of a message. */
    MESSAGE_BLOCKS(50),
    /** Blocks of a modal or Home tab. */
    VIEW_BLOCKS(100),
    /** Bytes of a modal or Home tab as JSON. */
    VIEW_BYTES(250_000),
    MODAL_TITLE(24),
    METADATA(3_000),
    ID(255),
    SECTION(3_000),
    /** Pieces side by side. */
    FIELDS(10),
    FIELD(2_000),
    HEADER(150),
    /** Pieces of a small line. */
    CONTEXT_PIECES(10),
    CONTEXT(2_000),
    /** Buttons and menus in a row. */
    ROW(25),
    BUTTON(75),
    VALUE(2_000),
    ADDRESS(3_000),
    CONFIRM_TITLE(100),
    CONFIRM_QUESTION(300),
    CONFIRM_BUTTON(30),
    LABEL(2_000),
    PLACEHOLDER(150),
    INPUT(3_000),
    /** Choices of a menu. */
    MENU(100),
    /** Choices of a menu of three dots. */
    OVERFLOW(5),
    /** Boxes or radio buttons. */
    BOXES(10),
    OPTION(75),
    OPTION_VALUE(150),
    PICTURE_TEXT(2_000),
    /** Text must be there at all. */
    EMPTY(1);

    private final int most;

    Limit(int most) {
        this.most = most;
    }

    /** The most Slack takes; of {@link #EMPTY} the least. */
    public int most() {
        return most;
    }

    /** Its name in metrics and logs. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
