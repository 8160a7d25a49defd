/** The measure type M2: one definition, one text bundle and the list of training occupations. */
package de.aqb.m2;
