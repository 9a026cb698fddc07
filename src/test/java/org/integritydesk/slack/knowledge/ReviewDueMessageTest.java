package org.integritydesk.slack.knowledge;

import static org.integritydesk.knowledge.SomeEntries.someContent;
import static org.integritydesk.knowledge.SomeEntries.someEntry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.integritydesk.knowledge.DueReview;
import org.integritydesk.slack.Golden;
import org.junit.jupiter.api.Test;

class ReviewDueMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void oneEntry() {
        Golden.matches(
                "review-due-one",
                ReviewDueMessage.of(
                        "policy lead", TODAY, List.of(due("Can a brewery run?", DueReview.Why.REVIEW, -5))));
    }

    @Test
    void everyReason() {
        Golden.matches(
                "review-due",
                ReviewDueMessage.of(
                        "policy lead",
                        TODAY,
                        List.of(
                                due("Can a brewery run?", DueReview.Why.EXPIRES, -1),
                                due("Can a winery run?", DueReview.Why.EXPIRES, 0),
                                due("Can a distillery run?", DueReview.Why.REVIEW, -30),
                                due("Can a bar run?", DueReview.Why.REVIEW, 14))));
    }

    @Test
    void hostileTexts_doNoHarm() {
        Golden.hostileMessage(text ->
                ReviewDueMessage.of(text, TODAY, Collections.nCopies(50, due(text, DueReview.Why.REVIEW, -1))));
    }

    private static DueReview due(String question, DueReview.Why why, int days) {
        return new DueReview(someEntry("alc-x", someContent(question)), why, TODAY.plusDays(days));
    }
}
