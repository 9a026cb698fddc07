package org.integritydesk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.integritydesk.insights.Space;
import org.integritydesk.insights.ThemeRules;
import org.integritydesk.knowledge.Entry;
import org.integritydesk.knowledge.OfflineSearch;
import org.junit.jupiter.api.Test;
import org.tribuo.MutableDataset;
import org.tribuo.clustering.ClusterID;
import org.tribuo.clustering.ClusteringFactory;
import org.tribuo.clustering.hdbscan.HdbscanTrainer;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Why themes are found as they are: on wordings of the sample entries, with the entry of each as the truth. */
class ThemeMethodsTest {
    /** Of all areas. */
    private static final int EVERY = 6;

    @Test
    void themes_agreeBetterWithTheTruth_thanHdbscan_andThanKMeansThatIsNotToldHowMany() throws IOException {
        var search = new OfflineSearch(Path.of("target", "theme-model"));
        List<Integer> entries = new ArrayList<>();
        List<float[]> units = new ArrayList<>();
        List<Entry> pack = EntryPack.read(SampleSet.PACK);
        for (int i = 0; i < pack.size(); i += EVERY) {
            for (String variant : pack.get(i).content().variants()) {
                entries.add(i);
                units.add(search.embed(variant));
            }
        }
        int[] truth = entries.stream().mapToInt(Integer::intValue).toArray();
        List<float[]> particular = Space.of(units).particular(units);

        var linkage = ThemeEvaluation.measured("themes", truth, () -> ThemeEvaluation.themes(particular));
        var hdbscan = ThemeEvaluation.measured("HDBSCAN", truth, () -> hdbscan(particular));
        var kMeans = ThemeEvaluation.measured(
                "k-means", truth, () -> KMeans.group(units, (int) Math.sqrt(units.size() / 2.0), 1));

        assertThat(truth).hasSizeGreaterThan(100);
        assertThat(linkage.ari()).as("%s, %s", linkage, hdbscan).isGreaterThan(hdbscan.ari());
        assertThat(linkage.nmi()).as("%s, %s", linkage, hdbscan).isGreaterThan(hdbscan.nmi());
        assertThat(linkage.nmi()).as("%s, %s", linkage, kMeans).isGreaterThan(kMeans.nmi());
    }

    /** Whoever it leaves out, its group 0, is alone. */
    private static int[] hdbscan(List<float[]> units) {
        var factory = new ClusteringFactory();
        var questions = new MutableDataset<ClusterID>(
                new SimpleDataSourceProvenance("questions", OffsetDateTime.MIN, factory), factory);
        String[] names = IntStream.range(0, units.getFirst().length)
                .mapToObj("%03d"::formatted)
                .toArray(String[]::new);
        for (float[] unit : units) {
            double[] values =
                    IntStream.range(0, unit.length).mapToDouble(i -> unit[i]).toArray();
            questions.add(new ArrayExample<>(ClusteringFactory.UNASSIGNED_CLUSTER_ID, names, values));
        }
        List<Integer> groups =
                new HdbscanTrainer(ThemeRules.FEWEST_QUESTIONS).train(questions).getClusterLabels();
        return IntStream.range(0, groups.size())
                .map(i -> groups.get(i) == 0 ? -1 - i : groups.get(i))
                .toArray();
    }
}
