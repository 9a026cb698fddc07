package org.integritydesk.slack.command;

import java.util.List;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;

class HelpMessageTest {
    private static final List<HelpMessage.Line> LINES = List.of(
            new HelpMessage.Line("help", "Show what you can do here"),
            new HelpMessage.Line("my", "List your latest tickets & where they stand"));

    @Test
    void help() {
        Golden.matches("help", HelpMessage.of("Here is what I can do", LINES));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> HelpMessage.of("I do not know the command “" + text + "”", LINES));
        Golden.hostileMessage(text -> HelpMessage.of("Help", List.of(new HelpMessage.Line(text, text))));
    }
}
