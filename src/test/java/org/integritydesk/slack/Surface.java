package org.integritydesk.slack;

/** Where blocks are shown, with what the Slack reference allows there. */
enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }
}
