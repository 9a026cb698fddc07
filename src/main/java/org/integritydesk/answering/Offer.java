package org.integritydesk.answering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.integritydesk.knowledge.Candidate;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryId;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * What the asker was given to pick from, as it is kept with the question.
 *
 * @param question what was asked back; null: which of these do you mean
 */
public record Offer(@Nullable String question, List<Choice> choices) {
    /** Most options of a question asked back. */
    public static final int MOST_OPTIONS = 4;

    /** Most titles to pick from. */
    public static final int MOST_TITLES = 3;

    public Offer {
        choices = List.copyOf(choices);
    }

    /**
     * Something to pick.
     *
     * @param label what people read
     * @param market what is said by picking it; null: nothing about the market
     */
    public record Choice(
            String label, String entryId, @Nullable Market market) {}

    /** Whether the choices are markets. */
    @JsonIgnore
    public boolean isAboutMarkets() {
        return !choices.isEmpty() && choices.stream().allMatch(choice -> choice.market() != null);
    }

    /** The market that is said by picking this entry. */
    Optional<Market> marketOf(EntryId picked) {
        return choices.stream()
                .filter(choice -> choice.entryId().equals(picked.value()))
                .findFirst()
                .map(Choice::market);
    }

    /** The options of a question asked back. */
    public static Offer of(Decision.Clarify clarify) {
        return new Offer(
                clarify.question(),
                clarify.options().stream()
                        .map(option ->
                                new Choice(option.label(), option.entry().id().value(), option.market()))
                        .toList());
    }

    /** The titles to pick from. */
    public static Offer of(Decision.Suggest suggest) {
        return titles(suggest.candidates().stream().map(Candidate::entry).toList());
    }

    /** Entries to pick from by their titles. */
    static Offer titles(List<Entry> entries) {
        return new Offer(
                null,
                entries.stream()
                        .map(entry -> new Choice(
                                entry.content().question(), entry.id().value(), null))
                        .toList());
    }
}
