package org.integritydesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integritydesk.knowledge.EntryDiff.Kind.ADDED;
import static org.integritydesk.knowledge.EntryDiff.Kind.REMOVED;
import static org.integritydesk.knowledge.EntryDiff.Kind.SAME;
import static org.integritydesk.knowledge.SomeEntries.someContent;

import java.util.List;
import org.integritydesk.knowledge.EntryDiff.FieldChange;
import org.integritydesk.knowledge.EntryDiff.LineChange;
import org.junit.jupiter.api.Test;

class EntryDiffTest {
    private static final EntryContent BEFORE = someContent("Can a brewery run?", "beer ok?", "ale ok?");

    @Test
    void sameContent_hasNoChange() {
        assertThat(EntryDiff.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void changes_areToldLineByLine() {
        var after = BEFORE.toBuilder()
                .variants(List.of("beer ok?", "stout ok?", "ale ok?"))
                .answer("May be allowed if the advertiser qualifies.\n\n- Ask **twice**")
                .nextStep(null)
                .branch(new Branch("Beer or wine?", "Beer"))
                .build();

        assertThat(EntryDiff.between(BEFORE, after))
                .containsExactly(
                        new FieldChange(
                                "variants",
                                List.of(
                                        new LineChange(SAME, "beer ok?"),
                                        new LineChange(ADDED, "stout ok?"),
                                        new LineChange(SAME, "ale ok?"))),
                        new FieldChange("next_step", List.of(new LineChange(REMOVED, "Ask your AdEx contact."))),
                        new FieldChange(
                                "answer",
                                List.of(
                                        new LineChange(SAME, "May be allowed if the advertiser qualifies."),
                                        new LineChange(SAME, ""),
                                        new LineChange(REMOVED, "- Ask **first**"),
                                        new LineChange(ADDED, "- Ask **twice**"))),
                        new FieldChange(
                                "branch",
                                List.of(
                                        new LineChange(ADDED, "question: Beer or wine?"),
                                        new LineChange(ADDED, "value: Beer"))));
    }
}
