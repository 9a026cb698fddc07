package org.integritydesk.slack.answering;

import static org.integritydesk.knowledge.SomeEntries.answering;
import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.integritydesk.answering.Outcome;
import org.integritydesk.answering.Recalled;
import org.integritydesk.answering.SomeQuestion;
import org.integritydesk.knowledge.AnswerChange;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.slack.Golden;
import org.integritydesk.slack.blocks.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecallMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final URI LINK = URI.create("https://example.com/archives/C0NAGBSUS/p1772460300000100?a=1&b=2");
    private static final Entry BEFORE = someEntry("alc-craft-brewery-us", someContent("Can a craft brewery run ads?"));
    private static final Entry AFTER =
            someEntry("alc-craft-brewery-us", answering(BEFORE.content(), "Not any more.\n\nAsk your contact."));

    @Test
    void changed() {
        Golden.matches(
                "recall-changed", message(BEFORE, AFTER, EnumSet.of(AnswerChange.ANSWER, AnswerChange.MARKETS), LINK));
    }

    @Test
    void changed_whereNoLinkLeads() {
        Golden.matches("recall-changed-private", message(BEFORE, AFTER, Set.of(AnswerChange.ANSWER), null));
    }

    @Test
    void retired() {
        Golden.matches("recall-retired", message(BEFORE, in(EntryStatus.RETIRED, BEFORE), Set.of(), LINK));
    }

    @Test
    void validAgain() {
        Golden.matches("recall-again", message(in(EntryStatus.RETIRED, BEFORE), BEFORE, Set.of(), LINK));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text -> RecallMessage.of(
                new Recalled(
                        SomeQuestion.some()
                                .text(text)
                                .shown(Outcome.ANSWER, "some-entry")
                                .build(),
                        someEntry("some-entry", answering(someContent(text), text)),
                        someEntry("some-entry", answering(someContent(text), text + text)),
                        Set.of(AnswerChange.ANSWER)),
                LINK,
                TODAY));
    }

    private static Message message(Entry before, Entry after, Set<AnswerChange> changes, @Nullable URI link) {
        return RecallMessage.of(
                new Recalled(
                        SomeQuestion.some()
                                .shown(Outcome.ANSWER, "alc-craft-brewery-us")
                                .build(),
                        before,
                        after,
                        changes),
                link,
                TODAY);
    }

    private static Entry in(EntryStatus status, Entry entry) {
        return new Entry(
                entry.id(),
                entry.version(),
                status,
                entry.content(),
                entry.origin(),
                entry.editor(),
                entry.author(),
                entry.changedAt(),
                entry.note());
    }
}
