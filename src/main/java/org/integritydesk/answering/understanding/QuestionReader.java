package org.integritydesk.answering.understanding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.integritydesk.answering.understanding.PastedMaterial.Separated;
import org.integritydesk.taxonomy.PolicyArea;

/** Understands messages (pure). It holds a language model and word lists: make it once. */
@Singleton
public final class QuestionReader {
    /** What is beyond is not read; a question that long is not searched either. */
    private static final int MOST_CHARACTERS = 2_000;

    private final AreaReader areas = new AreaReader();
    private final IssueReader issues = new IssueReader();
    private final UrgencyReader urgency = new UrgencyReader();
    private final LanguageReader languages = new LanguageReader();
    private final ConcernReader concerns = new ConcernReader();
    private final FollowUpReader followUps = new FollowUpReader(areas);
    private final QuestionParts parts = new QuestionParts(areas, followUps);

    /**
     * Reads a message.
     *
     * @param message as it was typed, with Slack's marks for links and mentions
     * @param today what "tomorrow" is reckoned from
     */
    public Understanding read(String message, Hints hints, LocalDate today) {
        Separated separated = PastedMaterial.separate(message);
        String all = separated.question();
        String question = beginning(all);
        Reading<PolicyArea> area = areas.read(question);
        return new Understanding(
                line(all),
                separated.quoting() == null ? null : line(separated.quoting()),
                parts.of(question),
                separated.cutOuts(),
                MarketReader.read(question, hints),
                area.value() == PolicyArea.OTH ? areas.read(beginning(message)) : area,
                issues.read(question),
                urgency.read(question, today),
                languages.read(question, hints.locale()),
                concerns.read(question));
    }

    /** What a text means that somebody writes after a question of theirs. */
    public FollowUp readAfter(String previousQuestion, String text) {
        return text.length() > MOST_CHARACTERS
                ? new FollowUp.StandsAlone(text)
                : followUps.read(beginning(previousQuestion), text);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
