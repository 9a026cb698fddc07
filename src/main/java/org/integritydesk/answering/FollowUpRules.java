package org.integritydesk.answering;

import java.util.regex.Pattern;
import org.integritydesk.answering.understanding.Hints;
import org.integritydesk.answering.understanding.MarketReader;
import org.integritydesk.answering.understanding.Reading;
import org.integritydesk.taxonomy.Market;

/** Whether something said in a conversation with the desk asks it something (pure). Silence is better than butting in. */
final class FollowUpRules {
    /** Somebody who was asked back answers in few words. */
    private static final int FEW_WORDS = 4;

    private static final Pattern OPENING = Pattern.compile(
            "(?:and|or|but|so|then|also|what|which|who|whose|when|where|why|how|can|could|may|might|must|should|would|will|shall"
                    + "|do|does|did|is|are|was|were|am|has|have|had|any|same for"
                    + "|et|ou|que|quoi|quel|quelle|quels|quelles|qui|quand|où|pourquoi|comment|combien|peut|puis|est"
                    + "|y|o|qué|cuál|cual|quién|quien|cuándo|cuando|dónde|donde|por qué|cómo|como|puedo|puede|es)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private FollowUpRules() {}

    /**
     * Whether something the asker says in a thread, without naming the desk, is for it.
     *
     * @param last what the asker asked last there
     */
    static boolean isAsked(Readable said, AskedQuestion last) {
        if (last.ticket() != null) {
            // A person has it now, and reads along.
            return false;
        }
        return switch (said) {
            case Readable.Words(String text, boolean searchable) ->
                isPhrasedAsQuestion(text) || (isAskedBack(last) && text.strip().split("\\s+").length <= FEW_WORDS);
            case Readable.OneWord(String word) -> completes(word, last);
            case Readable.Courtesy nothing -> false;
            case Readable.Empty nothing -> false;
            case Readable.NoWords nothing -> false;
        };
    }

    /** Whether something may be a question to the desk, or a command, rather than words about a ticket. */
    static boolean mayAsk(Readable said) {
        return switch (said) {
            case Readable.Words(String text, boolean searchable) -> isPhrasedAsQuestion(text);
            case Readable.OneWord(String word) -> word.contains("?") || word.equalsIgnoreCase("help");
            case Readable.Courtesy nothing -> false;
            case Readable.Empty nothing -> false;
            case Readable.NoWords nothing -> false;
        };
    }

    private static boolean isPhrasedAsQuestion(String text) {
        return text.contains("?") || OPENING.matcher(text.strip()).matches();
    }

    /** Whether one word makes sense together with the question before: a market, or the answer to a question back. */
    static boolean completes(String word, AskedQuestion last) {
        return isAskedBack(last) || market(word).value() != Market.UNSPEC;
    }

    /** The market that is said in a follow-up; one that is nothing but a market may be a mere code. */
    static Reading<Market> market(String text) {
        boolean isOneWord = text.strip().chars().noneMatch(Character::isWhitespace);
        return MarketReader.read(isOneWord ? "in " + text.strip() : text, Hints.ofRoom(Market.UNSPEC));
    }

    /** Whether the asker was asked something back, to which "yes" is an answer. */
    static boolean isAskedBack(AskedQuestion last) {
        return last.outcome() == Outcome.CLARIFY && last.ticket() == null;
    }
}
