"""Particles of elements with several oxidation numbers, with the number that the literature lists, and the rules' fixed numbers."""

FIXED = {"H": 1, "O": -2, "F": -1, "Cl": -1, "Br": -1, "I": -1, "S": -2, "Na": 1, "K": 1, "Li": 1, "Ca": 2, "Ba": 2, "Mg": 2}

SPECIES = {
    "N": {"NH3": -3, "N2": 0, "N2O": 1, "NO": 2, "HNO2": 3, "NO2": 4, "N2O4": 4, "HNO3": 5, "N2O5": 5, "N2H4": -2, "NH4^+": -3,
          "NO2^-": 3, "NO3^-": 5, "NaNO3": 5, "KNO2": 3, "N2O3": 3, "NH2OH": -1},
    "S": {"H2S": -2, "S": 0, "SO2": 4, "SO3": 6, "H2SO3": 4, "H2SO4": 6, "SO3^2-": 4, "SO4^2-": 6, "S^2-": -2, "Na2S": -2,
          "Na2SO4": 6, "S2O3^2-": 2, "SF6": 6, "SF4": 4, "Na2S2O3": 2, "K2SO3": 4},
    "Cl": {"HCl": -1, "Cl2": 0, "HClO": 1, "HClO2": 3, "HClO3": 5, "HClO4": 7, "Cl^-": -1, "ClO^-": 1, "ClO2^-": 3, "ClO3^-": 5,
           "ClO4^-": 7, "ClO2": 4, "NaClO": 1, "KClO3": 5, "Cl2O7": 7, "Cl2O": 1, "NaCl": -1},
    "Mn": {"Mn": 0, "MnO": 2, "MnO2": 4, "Mn2O7": 7, "KMnO4": 7, "K2MnO4": 6, "MnO4^-": 7, "MnO4^2-": 6, "Mn^2+": 2, "MnCl2": 2,
           "Mn2O3": 3, "MnSO4": 2, "MnF3": 3},
    "Cr": {"Cr": 0, "CrCl3": 3, "Cr2O3": 3, "CrO3": 6, "K2Cr2O7": 6, "K2CrO4": 6, "Cr2O7^2-": 6, "CrO4^2-": 6, "Cr^3+": 3, "Cr^2+": 2,
           "CrO": 2, "CrCl2": 2, "CrO2": 4},
    "Fe": {"Fe": 0, "FeO": 2, "Fe2O3": 3, "FeCl2": 2, "FeCl3": 3, "Fe^2+": 2, "Fe^3+": 3, "FeSO4": 2, "K2FeO4": 6, "FeS": 2, "FeBr3": 3},
    "Cu": {"Cu": 0, "Cu2O": 1, "CuO": 2, "CuCl": 1, "CuCl2": 2, "Cu^2+": 2, "Cu^+": 1, "CuSO4": 2, "CuS": 2, "Cu2S": 1},
    "C": {"CH4": -4, "C": 0, "CO": 2, "CO2": 4, "H2CO3": 4, "CO3^2-": 4, "HCHO": 0, "HCOOH": 2, "CH3OH": -2, "H2C2O4": 3,
          "C2O4^2-": 3, "Na2CO3": 4, "CCl4": 4, "C2H6": -3, "C2H4": -2, "C2H2": -1, "HCO3^-": 4},
    "P": {"PH3": -3, "P4": 0, "PCl3": 3, "PCl5": 5, "H3PO3": 3, "H3PO4": 5, "P4O10": 5, "PO4^3-": 5, "HPO4^2-": 5, "H2PO4^-": 5, "P4O6": 3},
    "Br": {"HBr": -1, "Br2": 0, "Br^-": -1, "BrO3^-": 5, "HBrO": 1, "KBrO3": 5, "KBr": -1, "BrF3": 3, "BrF5": 5},
    "I": {"HI": -1, "I2": 0, "I^-": -1, "IO3^-": 5, "IO4^-": 7, "KI": -1, "KIO3": 5, "HIO": 1, "IF7": 7, "I2O5": 5},
    "V": {"V": 0, "V2O5": 5, "VO2^+": 5, "VO^2+": 4, "V^3+": 3, "V^2+": 2, "VCl3": 3, "V2O3": 3, "VCl4": 4, "Na3VO4": 5},
    "Pb": {"Pb": 0, "PbO": 2, "PbO2": 4, "Pb^2+": 2, "PbSO4": 2, "PbCl2": 2, "PbS": 2, "PbCl4": 4},
    "Sn": {"Sn": 0, "SnCl2": 2, "SnCl4": 4, "SnO2": 4, "Sn^2+": 2, "Sn^4+": 4, "SnO": 2, "SnS2": 4},
}  # fmt: skip
