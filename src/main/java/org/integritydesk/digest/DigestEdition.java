package org.integritydesk.digest;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.integritydesk.taxonomy.EscalationRoute;
import org.integritydesk.taxonomy.Market;
import org.integritydesk.taxonomy.PolicyArea;
import org.jspecify.annotations.Nullable;

/**
 * What one channel hears about one period, as data; kept, so whatever is added to it must be readable when it is missing.
 * Holds no words of a rep, no advertiser, and no count under three of anything but the week as a whole.
 *
 * @param top entries asked for most, at least three times each
 * @param changed entries published in the period
 * @param escalated open tickets that other teams are to decide
 * @param incidents what hit many at once
 * @param wins what got better
 * @param season what to do and to avoid in the days that follow
 */
@RecordBuilder
public record DigestEdition(
        Market market,
        ZoneId zone,
        Instant from,
        Instant to,
        DigestFigures figures,
        DigestFigures before,
        List<TopEntry> top,
        List<ChangedEntry> changed,
        OpenByAge openByAge,
        List<Escalated> escalated,
        List<Incident> incidents,
        List<Win> wins,
        List<SeasonNote> season,
        DigestLayout layout) {
    public DigestEdition {
        top = copy(top);
        changed = copy(changed);
        escalated = copy(escalated);
        incidents = copy(incidents);
        wins = copy(wins);
        season = copy(season);
        layout = DigestLayout.orFirst(layout);
    }

    /** What an older edition does not have. */
    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether nothing happened that is worth a message: the season and the help come every week. */
    public boolean saysNothing() {
        return figures.asked() == 0
                && figures.opened() == 0
                && figures.resolved() == 0
                && openByAge.total() == 0
                && top.isEmpty()
                && changed.isEmpty()
                && incidents.isEmpty()
                && wins.isEmpty();
    }

    /**
     * An entry and how often it was the answer.
     *
     * @param answer its first sentence
     * @param before how often in the period before; null: once or twice, or not known
     * @param markets where it holds
     * @param link its first source; null: it has none
     */
    public record TopEntry(
            String question,
            int count,
            String answer,
            @Nullable Integer before,
            List<Market> markets,
            @Nullable URI link) {
        public TopEntry {
            markets = copy(markets);
        }
    }

    /**
     * An entry that is new or says something new.
     *
     * @param effective first day on which it holds; null: at once
     * @param tellClients what to tell them; null: the answer says it
     */
    public record ChangedEntry(
            String question,
            String answer,
            boolean isNew,
            @Nullable LocalDate effective,
            @Nullable String tellClients) {}

    /**
     * Open tickets that one team is to decide.
     *
     * @param route the team; null: several teams with few each
     * @param oldestDays age of the oldest; null, as {@code next}: too few to tell
     * @param next the earliest day on which something is due; null: too few to tell
     * @param before how many when the edition before was written; null: not told
     */
    public record Escalated(
            @Nullable EscalationRoute route,
            int count,
            @Nullable Integer oldestDays,
            @Nullable LocalDate next,
            @Nullable Integer before) {}

    /**
     * Something that hit many at once.
     *
     * @param tickets how many, at least three
     * @param isOpen whether somebody still works on it
     * @param workaround first sentence of the entry that answers it; null: there is none yet
     */
    public record Incident(
            Kind kind,
            PolicyArea area,
            int tickets,
            boolean isOpen,
            @Nullable String workaround) {
        /** What it is. */
        public enum Kind {
            /** Many tickets about the same within hours. */
            WAVE,
            /** Tickets found to be caused by a bug of the product. */
            BUG
        }
    }

    /**
     * Something that got better.
     *
     * @param what the question, or the policy area, it is about; null: all of the market
     * @param count in the period
     * @param before in the period before; null: once or twice
     */
    public record Win(
            Kind kind,
            @Nullable String what,
            int count,
            @Nullable Integer before) {
        /** What it is. */
        public enum Kind {
            /** Decisions that were wrong and were corrected. */
            OVERTURNED,
            /** Bugs nobody reports any more. */
            FIXED,
            /** Questions nobody asks any more. */
            STOPPED
        }
    }

    /** Advice for a time of the year. */
    public record SeasonNote(String title, String advice, String avoid) {}
}
