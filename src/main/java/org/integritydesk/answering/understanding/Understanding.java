package org.integritydesk.answering.understanding;

import java.util.List;
import java.util.Locale;
import org.integritydesk.taxonomy.IssueType;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.integritydesk.tickets.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param searchText its words without pasted material; the whole message if nothing telling would be left
 * @param quoting the same with short quotations left in, because a claim or an objection may be what it is about; null: there
 *     are none
 * @param parts its questions in order, each complete enough to be searched alone; never empty
 * @param cutOuts what was taken out, for the ticket
 * @param area {@code OTH} when no word tells
 * @param language of the asker's own words; of a script shared by many languages only the script is known
 * @param concerns why it must not simply be answered; empty for an ordinary question
 */
public record Understanding(
        String searchText,
        @Nullable String quoting,
        List<String> parts,
        List<CutOut> cutOuts,
        Reading<Market> market,
        Reading<PolicyArea> area,
        Reading<IssueType> issueType,
        Reading<Priority> urgency,
        Reading<Locale> language,
        List<Reading<Concern>> concerns) {
    /** The same as one question of a message: what was pasted, the urgency and the language are those of the message. */
    public Understanding within(Understanding message) {
        return new Understanding(
                searchText,
                quoting,
                parts,
                message.cutOuts,
                market,
                area,
                issueType,
                message.urgency,
                message.language,
                concerns);
    }

    /** The same about this market, however it is known. */
    public Understanding about(Reading<Market> known) {
        return new Understanding(
                searchText, quoting, parts, cutOuts, known, area, issueType, urgency, language, concerns);
    }

    /** Whether the entries and the model, which know only English, can be asked. */
    public boolean isEnglish() {
        return language.value().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** Whether the message raises the concern. */
    public boolean raises(Concern concern) {
        return concerns.stream().anyMatch(reading -> reading.value() == concern);
    }
}
