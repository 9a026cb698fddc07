package org.integritydesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    @Test
    void sameSeed_sameFaults() {
        assertThat(faults(new FaultPlan(7, 30))).isEqualTo(faults(new FaultPlan(7, 30)));
        assertThat(faults(new FaultPlan(7, 30))).isNotEqualTo(faults(new FaultPlan(8, 30)));
    }

    @Test
    void share_isAsPlanned_andEveryFaultHappens() {
        List<Fault> faults = faults(new FaultPlan(7, 30));

        assertThat(faults).contains(Fault.values());
        assertThat(faults.stream().filter(fault -> fault != Fault.NONE).count()).isBetween(270L, 330L);
        assertThat(faults(FaultPlan.NONE)).containsOnly(Fault.NONE);
    }

    private static List<Fault> faults(FaultPlan plan) {
        return LongStream.range(0, 1_000).mapToObj(plan::of).toList();
    }
}
