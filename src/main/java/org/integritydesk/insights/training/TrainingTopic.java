package org.integritydesk.insights.training;

import java.util.List;
import org.integritydesk.insights.Theme;
import org.integritydesk.knowledge.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Something worth a training.
 *
 * @param key stands for it in addresses: {@code theme-12} or {@code entry-alc-craft-brewery-us}
 * @param why a sentence: what called for it
 * @param theme null: a changed policy called for it
 * @param rule the entry that changed; null: the theme's rule is to be looked up
 * @param held when it was held, oldest first
 */
record TrainingTopic(
        String key,
        String title,
        String why,
        @Nullable Theme theme,
        @Nullable Entry rule,
        List<TrainingSession> held) {
    TrainingTopic {
        held = List.copyOf(held);
    }
}
