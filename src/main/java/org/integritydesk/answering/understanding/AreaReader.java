package org.integritydesk.answering.understanding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integritydesk.answering.understanding.Lexicon.Found;
import org.integritydesk.taxonomy.PolicyArea;

/** Reads the policy area: the one with the most words found; of two with as many, the one that stands higher in the file. */
final class AreaReader {
    private final Lexicon<PolicyArea> areas = Lexicon.read("areas.txt", PolicyArea.class);

    /** The area of a question; {@code OTH} when no word tells. */
    Reading<PolicyArea> read(String text) {
        Map<PolicyArea, Set<String>> words = new LinkedHashMap<>();
        for (Found<PolicyArea> found : areas.in(text)) {
            words.computeIfAbsent(found.meaning(), area -> new LinkedHashSet<>())
                    .add(Fold.of(found.words()));
        }
        Reading<PolicyArea> best = new Reading<>(PolicyArea.OTH, "no word of a policy area");
        int most = 0;
        for (Map.Entry<PolicyArea, Set<String>> area : words.entrySet()) {
            int weight = area.getValue().stream()
                    .mapToInt(phrase -> phrase.split("[\\s/-]+").length)
                    .sum();
            if (weight > most) {
                most = weight;
                best = new Reading<>(area.getKey(), Evidence.quoted(area.getValue()));
            }
        }
        return best;
    }

    /** The first phrases of the text that name something sold or said, not the mechanics of review. */
    Map<PolicyArea, Found<PolicyArea>> subjects(String text) {
        return areas.in(text).stream()
                .filter(found -> switch (found.meaning()) {
                    case ALC, GAM, HLT, WGT, FIN, DRG, WPN, ADU, POL, IPR, MIS, AIG, YTH, HEC, PRO, PRV -> true;
                    case LPG, FMT, ACC, PRC, OTH, OOS -> false;
                })
                .collect(
                        Collectors.toMap(Found::meaning, found -> found, (first, second) -> first, LinkedHashMap::new));
    }
}
