factloom.put("notebooks",[])
