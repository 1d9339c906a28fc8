// Improves the form of a territory: communes are suggested while one types, and its lists refresh in place.
import { live } from "./live.js";

live(document.getElementById("territoire"), document.getElementById("annonce"));
