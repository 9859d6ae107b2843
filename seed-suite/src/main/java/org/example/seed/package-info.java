/** What a user of the seed would defer: ordinary calls, calls that leave traces, and bad ones. */
package org.example.seed;
