package de.aqb.spi.deploy;

import de.aqb.spi.MeasureType;
import java.time.Instant;

/**
 * One module that runs right now.
 *
 * @param generation which deployment it is; never the same for two, so a late stop of an old one cannot hit the new one
 * @param type what it describes; to be called at the catalogue's door only, and never to be kept
 * @param module how the server names it
 */
public record Deployment(
        long generation, String key, int formVersion, MeasureType type, String module, Instant since) {}
