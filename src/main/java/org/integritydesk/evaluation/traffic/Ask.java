package org.integritydesk.evaluation.traffic;

import java.time.LocalDate;
import org.integritydesk.taxonomy.Market;
import org.jspecify.annotations.Nullable;

/**
 * A question of made-up traffic.
 *
 * @param theme the name of the {@linkplain TrueTheme true theme}; null: it belongs to none
 * @param asker one of sixty people
 */
public record Ask(LocalDate day, @Nullable String theme, Market market, String asker, String text) {}
