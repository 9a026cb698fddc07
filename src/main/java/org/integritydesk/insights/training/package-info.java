/** Training topics: what is worth a training, the brief for whoever holds it, and whether it helped. */
@NullMarked
package org.integritydesk.insights.training;

import org.jspecify.annotations.NullMarked;
