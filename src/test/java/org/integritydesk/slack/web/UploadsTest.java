package org.integritydesk.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.File;
import com.slack.api.util.json.GsonFactory;
import org.integritydesk.slack.web.Uploads.Progress;
import org.junit.jupiter.api.Test;

/** When a copy can be referred to. */
class UploadsTest {
    private static Progress of(String json) {
        return Uploads.progress(GsonFactory.createSnakeCase().fromJson(json, File.class), "C1");
    }

    @Test
    void readyOnlyWithItsKind_inThatRoom() {
        assertThat(of("{'id':'F1','permalink':'https://x.slack.com/1','mimetype':'','shares':{'public':{'C1':[]}}}"))
                .isEqualTo(new Progress.Processing());
        assertThat(of("{'id':'F1','permalink':'https://x.slack.com/1','mimetype':'image/png'}"))
                .isEqualTo(new Progress.Processing());
        assertThat(of("{'id':'F1','permalink':'https://x.slack.com/1','mimetype':'image/png',"
                        + "'shares':{'public':{'C2':[]}}}"))
                .isEqualTo(new Progress.Processing());
    }

    @Test
    void anyKindOfRoomCounts() {
        var ready = new Progress.Ready("https://x.slack.com/1");
        String file = "{'id':'F1','permalink':'https://x.slack.com/1','mimetype':'image/png',";
        assertThat(of(file + "'shares':{'public':{'C1':[]}}}")).isEqualTo(ready);
        assertThat(of(file + "'shares':{'private':{'C1':[]}}}")).isEqualTo(ready);
        assertThat(of(file + "'ims':['C1']}")).isEqualTo(ready);
        assertThat(of(file + "'groups':['C1'],'channels':[]}")).isEqualTo(ready);
    }
}
