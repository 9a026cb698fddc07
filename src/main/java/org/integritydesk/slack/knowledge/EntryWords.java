package org.integritydesk.slack.knowledge;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integritydesk.chat.PersonId;
import org.integritydesk.knowledge.Edit;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.EntryContent;
import org.integritydesk.knowledge.EntryKind;
import org.integritydesk.knowledge.EntryStatus;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.blocks.Texts;
import org.jspecify.annotations.Nullable;

/** Words about entries and about what became of a change. */
final class EntryWords {
    static final String EDITORS_ONLY = "Only FAQ editors can review drafts. Nothing was changed.";

    private EntryWords() {}

    /** What went otherwise than wanted; empty: nothing did. Plain words. */
    static Optional<String> explain(Edit edit) {
        return switch (edit) {
            case Edit.Done done -> Optional.empty();
            case Edit.NeedsSecondPerson waits ->
                Optional.of(
                        "Your changes are kept. Because you wrote this yourself, another editor has to publish it.");
            case Edit.NotPossible(Entry current) ->
                Optional.of("This cannot be done any more: the entry is now " + status(current) + ".");
            case Edit.NotAllowed no -> Optional.of(EDITORS_ONLY);
            case Edit.Conflict(Entry current) ->
                Optional.of("Somebody else changed this entry in the meantime; it is now " + status(current) + ".");
            case Edit.Unknown unknown -> Optional.of("This entry does not exist any more.");
            case Edit.Refused(var problems) -> Optional.of(problems.getFirst().sentence());
        };
    }

    static String status(Entry entry) {
        return status(entry.status());
    }

    private static String status(EntryStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String kind(EntryKind kind) {
        return switch (kind) {
            case FAQ -> "Answer";
            case RULING -> "Ruling: an ambiguity somebody decided";
            case REFERRAL -> "Referral: belongs elsewhere";
            case ESCALATE -> "Always ask a person";
        };
    }

    /** A mention; nobody: the entry came from files. */
    static String person(@Nullable PersonId person) {
        return person == null ? "an import" : Texts.mention(person.value());
    }

    static Message say(String sentence) {
        return new Message(sentence, List.of(Blocks.section(Texts.escape(sentence))));
    }

    /** A sentence, and everything somebody typed, so that it is not lost. */
    static List<LayoutBlock> returned(String sentence, EntryContent typed) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(Texts.escape(sentence))));
        blocks.add(Blocks.section("This is what you wrote, so that you can keep it:"));
        blocks.addAll(Blocks.quote(ChangeBlocks.words(typed)));
        return blocks;
    }
}
