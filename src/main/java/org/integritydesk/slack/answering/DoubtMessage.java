package org.integritydesk.slack.answering;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.integritydesk.answering.Complaint;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;

/** Several askers say that an answer is not right. */
public final class DoubtMessage {
    private DoubtMessage() {}

    /** @param complaints how many say what, at least one */
    public static Message of(Entry entry, Map<Complaint, Integer> complaints) {
        int askers = complaints.values().stream().mapToInt(Integer::intValue).sum();
        String reasons = complaints.entrySet().stream()
                .map(count -> count.getValue() + " × "
                        + count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return new Message(
                "An answer needs a look: " + entry.content().question(),
                List.of(
                        Blocks.section(":thinking_face: *An answer needs a look.* In 24 hours it did not help " + askers
                                + " times: " + reasons + "."),
                        Blocks.section(
                                "*" + Texts.escape(entry.content().question()) + "*",
                                Blocks.button(
                                        "Show entry",
                                        AnswerActions.SHOW_ENTRY,
                                        entry.id().value())),
                        Blocks.context(Texts.escape(entry.id().value()) + " v" + entry.version() + " · owner: "
                                + Texts.escape(entry.content().owner()))));
    }
}
